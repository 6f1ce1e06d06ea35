"""Help for the program itself: what is saved where, how to send it, who sees what, keys, about."""

from klyngeapp.domain.guidance.help_kinds import Part, Topic
from klyngeapp.i18n.language import N_

PROGRAM = (
    Topic(
        "saved",
        N_("What is saved where"),
        N_("All of it stays with you. Nothing is sent anywhere unless you send it yourself."),
        (
            Part(
                N_("The file"),
                (
                    N_("Your cluster is one file that ends in .klynge. It lies where you put it."),
                    N_("What you write gets into it within a few seconds. The top bar says when."),
                    N_("Ctrl+S puts it there at once, for those who like to be sure."),
                ),
            ),
            Part(
                N_("On this computer"),
                (
                    N_("klyngeapp keeps a working copy in its own folder. A power cut costs the last words at most."),
                    N_("The history of changes and the backups lie there, too."),
                    N_("If the stick is pulled out or the disk is full, nothing is lost. It gets into the file later."),
                ),
            ),
            Part(
                N_("Backups"),
                (
                    N_("Whole copies are put aside while you work. You find them under Files."),
                    N_("A copy comes back as a new file. What you have is never written over."),
                    N_("Backups lie on this computer. Put a copy of the file in another house as well."),
                ),
            ),
        ),
    ),
    Topic(
        "computer",
        N_("Information on this computer"),
        N_("klyngeapp keeps its own things in one folder. You can see each of them, and delete it."),
        (
            Part(
                N_("What lies there"),
                (
                    N_("A working copy of each workbook you have opened, its history and its backups."),
                    N_("Your settings, and which files were open last."),
                    N_("A log of errors. It holds no names, so you can send it to whoever helps you."),
                ),
            ),
            Part(
                N_("When others use the computer"),
                (
                    N_("Delete the working copy and the backups when you hand the work on. The file itself stays."),
                    N_("klyngeapp asks first where something is in no file yet."),
                ),
            ),
            Part(
                N_("On a stick"),
                (
                    N_("Put an empty file called “portable” beside the program. Then all of it stays on the stick."),
                    N_("Where the stick cannot be written to, klyngeapp says so and uses the computer."),
                ),
            ),
        ),
    ),
    Topic(
        "send",
        N_("Sending the file, and getting it back"),
        N_("The file can go to another in the group by mail or on a stick. One at a time writes in it."),
        (
            Part(
                N_("When you send it"),
                (
                    N_("Close klyngeapp first. Then everything is in the file."),
                    N_("Send the .klynge file to the one who writes next, and say that you stop."),
                    N_("Others than the steering group get a PDF. The file holds names and telephone numbers."),
                ),
            ),
            Part(
                N_("When it comes back"),
                (
                    N_("Save it over the old one, or put it beside it, and open it."),
                    N_("klyngeapp knows that it is the same cluster, and goes on with it."),
                    N_("What you had before is kept as a backup."),
                ),
            ),
            Part(
                N_("Easy to get wrong"),
                (
                    N_("Two people write at the same time. Then both files are kept, and you choose."),
                    N_("The file is opened from the mail itself. klyngeapp asks you for a better place."),
                ),
            ),
        ),
    ),
    Topic(
        "who_sees",
        N_("Who sees what"),
        N_("Some things are for the group alone. That is decided by who reads, not by who clicks."),
        (
            Part(
                N_("The file"),
                (N_("Whoever has the file sees all of it. Give it to those who need it only."),),
            ),
            Part(
                N_("Documents"),
                (
                    N_("The copy for the group has names and how to reach people."),
                    N_("Copies for the municipality and for everybody leave out telephone numbers and home addresses."),
                    N_("You choose the reader each time. It is said on the copy."),
                ),
            ),
            Part(
                N_("Answers"),
                (
                    N_("Few answers are never shown alone, so that nobody is recognised."),
                    N_("Names for the prize draw are kept apart from answers, and deleted afterwards."),
                ),
            ),
            Part(
                N_("Good to know"),
                (
                    N_("Write about people as if they read along. They have a right to."),
                    N_("Never write illness, beliefs or civil registration numbers."),
                ),
            ),
        ),
    ),
    Topic(
        "keys",
        N_("Keyboard"),
        N_("Everything can be done without a mouse. You need none of these; some like them."),
        (),
    ),
    Topic(
        "about",
        N_("About klyngeapp"),
        N_("The workbook of a village cluster. It is free, works without the internet, and is yours."),
        (),
    ),
)
