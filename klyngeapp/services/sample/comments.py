"""What the citizens wrote in their own words: 348 answers, many of which wish for the same thing."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.pen import Said, said

# {here} is the village of the one who wrote, {there} another one.
_PLACES = (
    said("Et sted i {here}, hvor man bare kan kigge ind.", "A place in {here} where one can just drop in."),
    said("En café om onsdagen, gerne i {there}.", "A café on Wednesdays, in {there} if need be."),
    said(
        "At der er lys i forsamlingshuset mere end to gange om måneden.",
        "That there is light in the village hall more than twice a month.",
    ),
    said("Et køkken, man kan lave mad til hundrede i.", "A kitchen one can cook for a hundred in."),
    said(
        "Et fælles hus for os alle. Det må godt ligge i {there}.", "One house for all of us. It may well be in {there}."
    ),
    said("Et værksted, hvor man kan låne værktøj.", "A workshop where one can borrow tools."),
    said("Bænke ved {here}, så man kan sidde og snakke.", "Benches in {here}, so that one can sit and talk."),
    said(
        "Et bord under tag, hvor vi kan spise sammen om sommeren.", "A table under a roof, to eat together in summer."
    ),
    said("At jeg kender nogen i {there}, før jeg bliver gammel.", "That I know somebody in {there} before I grow old."),
    said("Stolene i huset er hårde, og der er koldt.", "The chairs in the house are hard, and it is cold."),
    said("Musik i det gamle mejeri.", "Music in the old dairy."),
    said(
        "Et sted, hvor man kan mødes uden at skulle melde sig ind i noget.",
        "A place to meet without having to join anything.",
    ),
)
_PATHS = (
    said("En sti fra {here} til {there}.", "A path from {here} to {there}."),
    said(
        "En cykelsti til hallen, så børnene kan komme selv.",
        "A cycle path to the hall, so that the children can go by themselves.",
    ),
    said("Lys på vejen mellem {here} og {there}.", "Light on the road between {here} and {there}."),
    said("Bilerne kører for stærkt gennem {here}.", "The cars drive too fast through {here}."),
    said("Stien ved åen er væk om vinteren.", "The path by the stream is gone in winter."),
    said("Bussen til Åsted kører for sjældent.", "The bus to Åsted runs too seldom."),
    said("Bro ved Nørremølle, der kan bære en barnevogn.", "A bridge at Nørremølle that can carry a pram."),
    said(
        "At man kan gå en tur uden at gå på landevejen.", "That one can take a walk without walking on the main road."
    ),
)
_YOUTH = (
    said("Et sted for de store i {here}.", "A place for the older ones in {here}."),
    said("Fodbold for piger. I dag kører vi til Åsted.", "Football for girls. Today we drive to Åsted."),
    said("Ungdomsklub om tirsdagen.", "A youth club on Tuesdays."),
    said("Et øvelokale med trommer.", "A practice room with drums."),
    said("Noget, der ikke er sport.", "Something that is not sport."),
    said("Gymnastik sammen med {there}, så vi er nok.", "Gymnastics together with {there}, so that we are enough."),
    said("Svømning i åen om sommeren, med en voksen.", "Swimming in the stream in summer, with an adult."),
)
_NEWS = (
    said("At vi hører om tingene, før de er sket.", "That we hear of things before they have happened."),
    said("Én kalender for {here}, {there} og de andre.", "One calendar for {here}, {there} and the others."),
    said("Et blad, man kan holde i hånden.", "A paper one can hold in one's hand."),
    said("At nogen fortæller, hvad vi kan her i {here}.", "That somebody tells what we can do here in {here}."),
    said("En fest for alle syv landsbyer.", "A feast for all seven villages."),
    said("At nye i {here} bliver budt velkommen.", "That newcomers to {here} are made welcome."),
)

# question, texts, how many wrote one
COMMENTS: tuple[tuple[int, tuple[Said, ...], int], ...] = (
    (17, _PLACES, 121),
    (23, _PATHS, 96),
    (19, _YOUTH, 74),
    (23, _NEWS, 57),
)

# quotation, village, focus theme, whether others may see it
QUOTES: tuple[tuple[Said, str, str, bool], ...] = (
    (
        said(
            "Vi mangler et sted, hvor man bare kan kigge ind en tirsdag.",
            "We lack a place where one can just drop in on a Tuesday.",
        ),
        "Ovstrup",
        fixed_id("focus_theme", "meeting_places"),
        True,
    ),
    (
        said("Jeg tør ikke sende børnene på cykel til hallen.", "I dare not send the children to the hall by bicycle."),
        "Nørremølle",
        fixed_id("focus_theme", "activities"),
        True,
    ),
    (
        said(
            "De store har intet sted at være efter klokken fire.",
            "The older ones have nowhere to be after four o'clock.",
        ),
        "Kærbølle",
        fixed_id("focus_theme", "activities"),
        True,
    ),
    (
        said("Der sker en masse. Vi hører det bare for sent.", "A lot goes on. We only hear of it too late."),
        "Hedelund",
        fixed_id("focus_theme", "communication"),
        True,
    ),
    (
        said(
            "En cykelsti til hallen, så børnene kan komme selv.",
            "A cycle path to the hall, so that the children can go by themselves.",
        ),
        "Nørremølle",
        fixed_id("focus_theme", "activities"),
        True,
    ),
    (
        said("Stien ved åen er væk om vinteren.", "The path by the stream is gone in winter."),
        "Skovsgårde",
        fixed_id("focus_theme", "meeting_places"),
        True,
    ),
    (
        said(
            "Jeg ringede tre gange til kommunen, før jeg fik den rigtige.",
            "I called the municipality three times before I got the right one.",
        ),
        "Broholt",
        fixed_id("focus_theme", "municipal_cooperation"),
        False,
    ),
    (
        said("Det er altid de samme fem, der sætter stole op.", "It is always the same five who put out the chairs."),
        "Skovsgårde",
        fixed_id("focus_theme", "involvement"),
        False,
    ),
)
