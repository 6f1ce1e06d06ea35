"""What is written in the twelve plans."""

from klyngeapp.services.sample.pen import Said, said

TEXTS: dict[str, dict[str, Said]] = {
    "culture_house": {
        "summary": said(
            "Forsamlingshuset i Ovstrup bliver et hus for alle syv landsbyer.",
            "The village hall of Ovstrup becomes a house for all seven villages.",
        ),
        "goal": said(
            "Et hus, der er åbent fire dage om ugen, og som alle syv landsbyer bruger.",
            "A house that is open four days a week, and that all seven villages use.",
        ),
        "proof": said(
            "Huset er i brug 60 procent af ugens aftener, og halvdelen af gæsterne kommer fra andre landsbyer.",
            "The house is in use on 60 per cent of the evenings, and half the guests come from other villages.",
        ),
        "purpose": said(
            "Tre slidte huse koster mere end ét godt. Ovstrup ligger midt for.",
            "Three worn houses cost more than one good one. Ovstrup lies in the middle.",
        ),
        "need": said("68 procent peger på et godt sted at mødes.", "68 per cent point to a good place to meet."),
        "value_for_cluster": said(
            "De andre huse får lov at være små og nære.", "The other houses may stay small and near."
        ),
        "target_group": said(
            "Alle, og især dem, der ikke er med i en forening.",
            "Everybody, and above all those who are in no association.",
        ),
        "place": said("Ovstrup Forsamlingshus", "Ovstrup Forsamlingshus"),
        "permits": said("Byggetilladelse til køkken og tilbygning.", "Building permit for kitchen and extension."),
        "risks": said(
            "Mødestedspuljen siger nej. Så begynder vi med køkkenet.",
            "Mødestedspuljen says no. Then we begin with the kitchen.",
        ),
        "operation": said(
            "Borgerforeningen ejer huset. En driftsgruppe fra alle syv landsbyer passer kalenderen.",
            "The citizens' association owns the house. A group from all seven villages minds the calendar.",
        ),
        "partners": said(
            "Håndværkerlauget, borgerforeningerne og Åsted Kommune.",
            "The craftsmen's guild, the citizens' associations and Åsted Kommune.",
        ),
    },
    "booking": {
        "goal": said(
            "Man kan se og booke alle klyngens lokaler ét sted.",
            "All the cluster's rooms can be seen and booked in one place.",
        ),
        "proof": said(
            "Ti lokaler er på listen, og mindst 20 bookinger om måneden går den vej.",
            "Ten rooms are on the list, and at least 20 bookings a month are made there.",
        ),
        "need": said(
            "Foreningerne vil hellere dele lokaler end bygge nyt.",
            "The associations would rather share rooms than build.",
        ),
        "operation": said(
            "Kasper passer siden, husene passer deres egne tider.",
            "Kasper minds the page, the houses mind their own hours.",
        ),
    },
    "dinners": {
        "goal": said(
            "Hver anden torsdag spiser 60 mennesker fra alle landsbyer sammen.",
            "Every other Thursday 60 people from all the villages eat together.",
        ),
        "proof": said("Vi tæller kuverterne.", "We count the plates."),
        "purpose": said("Man lærer nabobyen at kende over en gryde.", "One gets to know the next village over a pot."),
        "target_group": said(
            "Alle aldre. Den, der spiser alene, får et lift.", "All ages. Whoever eats alone gets a lift."
        ),
        "place": said("Ovstrup Forsamlingshus", "Ovstrup Forsamlingshus"),
        "operation": said(
            "Prisen på 50 kr. dækker råvarerne. Køkkenholdene skiftes.",
            "The price of DKK 50 covers the food. The kitchen teams take turns.",
        ),
    },
    "path": {
        "summary": said(
            "3,2 km sti fra Kærbølle til Nørremølle med to gangbroer.",
            "3.2 km of path from Kærbølle to Nørremølle with two footbridges.",
        ),
        "goal": said(
            "Man skal kunne gå og cykle trygt fra Kærbølle til Nørremølle – også børn på vej til hallen.",
            "One must be able to walk and cycle safely from Kærbølle to Nørremølle – children on "
            "their way to "
            "the sports "
            "hall, too.",
        ),
        "proof": said(
            "3,2 km sti er åben, og mindst 60 bruger den på en almindelig lørdag. Vi tæller forår og efterår.",
            "3.2 km of path are open, and at least 60 use it on an ordinary Saturday. We count in spring and autumn.",
        ),
        "need": said(
            "60 procent vil have sikre stier til cykel og gang.",
            "60 per cent want safe paths for bicycles and walking.",
        ),
        "place": said(
            "Langs Lilleåen, fra hallen i Kærbølle til mejeriet i Nørremølle",
            "Along the Lilleå, from the hall in Kærbølle to the dairy in Nørremølle",
        ),
        "partners": said(
            "De fire lodsejere, Åsted Kommune og Naturfonden.", "The four landowners, Åsted Kommune and Naturfonden."
        ),
        "permits": said(
            "Dispensation fra åbeskyttelseslinjen, skriftlig aftale med hver lodsejer.",
            "Exemption from the stream protection line, a written agreement with each landowner.",
        ),
        "risks": said(
            "En lodsejer trækker sig. Så går stien uden om marken.",
            "A landowner withdraws. Then the path goes round the field.",
        ),
        "operation": said(
            "Stigruppen slår kanterne to gange om året. Kommunen ser broerne efter.",
            "The paths group mows the edges twice a year. The municipality inspects the bridges.",
        ),
        "communication": said(
            "Naboerne hører det først, så skolen, så alle.",
            "The neighbours hear first, then the school, then everybody.",
        ),
    },
    "cycle_route": {
        "goal": said(
            "En rute på 34 km ad små veje binder de syv landsbyer sammen.",
            "A route of 34 km on small roads ties the seven villages together.",
        ),
        "proof": said(
            "Ruten er skiltet, og kortet er hentet 500 gange det første år.",
            "The route is signposted, and the map is fetched 500 times in the first year.",
        ),
        "partners": said(
            "Idrætsforeningen og de syv landsbyers opslagstavler.",
            "The sports club and the notice boards of the seven villages.",
        ),
        "operation": said("Hver landsby ser efter sine egne skilte.", "Each village looks after its own signs."),
    },
    "signs": {
        "goal": said(
            "En bænk for hver kilometer sti og et skilt, hvor to stier mødes.",
            "A bench for every kilometre of path, and a sign where two paths meet.",
        ),
        "proof": said(
            "14 bænke og 22 skilte står der i marts 2027.", "14 benches and 22 signs stand there in March 2027."
        ),
        "target_group": said(
            "Dem, der skal hvile, og dem, der er kørt forkert.", "Those who must rest, and those who have lost the way."
        ),
        "operation": said(
            "Håndværkerlauget maler bænkene hvert andet år.",
            "The craftsmen's guild paints the benches every other year.",
        ),
    },
    "youth_club": {
        "goal": said(
            "En aften om ugen i hallen, som er de unges egen.",
            "An evening a week in the hall that is the young people's own.",
        ),
        "proof": said(
            "20 kommer på en almindelig tirsdag, og de har selv valgt, hvad der sker.",
            "20 come on an ordinary Tuesday, and have themselves chosen what goes on.",
        ),
        "need": said(
            "”De store har intet sted at være efter klokken fire.”",
            "“The older ones have nowhere to be after four o'clock.”",
        ),
        "target_group": said("13–17 år, fra alle syv landsbyer", "13–17 years, from all seven villages"),
        "place": said("Kærbølle Hal", "Kærbølle Hal"),
    },
    "football": {
        "goal": said(
            "Et hold for piger og drenge under 12, med børn fra fire landsbyer.",
            "A team for girls and boys under 12, with children from four villages.",
        ),
        "proof": said(
            "16 børn træner hver mandag, og holdet er meldt til turneringen.",
            "16 children train every Monday, and the team has entered the league.",
        ),
        "operation": said(
            "Idrætsforeningen driver holdet. Forældrene skiftes til at køre.",
            "The sports club runs the team. The parents take turns driving.",
        ),
    },
    "old_school": {
        "summary": said(
            "Kan den gamle skole i Hedelund blive boliger for dem, der vil bo mindre, men ikke flytte?",
            "Can the old school in Hedelund become homes for those who want to live smaller but not move?",
        ),
        "need": said(
            "49 procent ønsker, at unge familier flytter til. Så skal nogen have et sted at flytte hen.",
            "49 per cent wish that young families move here. Then others need somewhere to move to.",
        ),
        "place": said("Den gamle skole i Hedelund", "The old school in Hedelund"),
    },
    "welcome": {
        "goal": said(
            "Alle nye husstande får besøg inden for en måned.", "Every new household gets a visit within a month."
        ),
        "proof": said(
            "Værterne skriver op, hvem de har besøgt. Ni ud af ti skal nås.",
            "The hosts note whom they have visited. Nine of ten must be reached.",
        ),
        "communication": said(
            "Kommunen giver os ikke navne. Postbuddet og naboen gør.",
            "The municipality gives us no names. The neighbours do.",
        ),
        "operation": said(
            "En vært i hver landsby. Kurven koster 100 kr.", "A host in each village. The basket costs DKK 100."
        ),
    },
    "website": {
        "goal": said(
            "Én hjemmeside og ét nyhedsbrev, som alle syv landsbyer skriver til.",
            "One website and one newsletter that all seven villages write for.",
        ),
        "proof": said("400 læser nyhedsbrevet.", "400 read the newsletter."),
        "need": said("34 procent vil vide, hvad der sker.", "34 per cent want to know what goes on."),
        "operation": said(
            "Fire skribenter skiftes. Domænet betales af klyngen.",
            "Four writers take turns. The cluster pays for the domain.",
        ),
    },
    "day": {
        "goal": said(
            "En dag i august, hvor alle syv landsbyer viser, hvad de kan.",
            "A day in August when all seven villages show what they can do.",
        ),
        "proof": said(
            "500 kommer, og hver landsby har noget at vise.", "500 come, and each village has something to show."
        ),
        "target_group": said("Alle, også gæster udefra", "Everybody, guests from outside too"),
        "place": said("Mølleengen i Ovstrup", "Mølleengen in Ovstrup"),
    },
}
