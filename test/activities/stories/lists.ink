// Lists of people, functions that change what they are lent, words that differ each time, and chance that does not.
# title: Who is in the room
# gauge: trust; Staff trust; 10
# principle: everyone; Every adult, at three levels
# principle: know; Decide first how you will know

LIST people = (ros), dev, maggie, kit
LIST mood = calm, (cross)
VAR trust = 4
VAR told = 0

-> dossier

=== dossier ===
{listed(people)} is in the room. # dossier
-> first

=== first ===
# decision: first; Whom to ask
{mood == cross: It is not a good day.}
+ [Kit, and whoever comes along # id: kit # by: Kit # serves: everyone # source: guskey-2014 # why: Every adult, Kit says.] -> came(kit)
+ [Maggie, and nobody besides # id: maggie # by: Maggie # serves: know # source: guskey-2014 # why: She will ask.] -> came(maggie)

=== came(who) ===
~ people += who
~ raise(trust, LIST_COUNT(people))
~ mood = calm
{who == kit:
    ~ people += dev
}
{&Somebody|Everybody} moves a chair for {who}. {listed(people)} are in the room.
-> second

=== second ===
{~A clock ticks.|A printer prints.|A door shuts.} {people ? (maggie): Maggie has the floor.} # decision: second; What to ask
+ {people !? maggie} [Whom we have forgotten to ask # id: forgotten # by: Dev # serves: everyone # source: guskey-2014 # why: Somebody is missing.]
    ~ people += maggie
    "Maggie," says {LIST_MIN(people)}.
    -> third
+ [What each of them would stop # id: stop # by: Ros # serves: know # source: guskey-2014 # why: Something has to.]
    {raise(told, 1)}Each says something that another does.
    -> third
+ [What each of them would begin # id: begin # by: Amal # serves: everyone # source: guskey-2014 # why: They want to.]
    ~ lower(trust)
    Four lists are handed in.
    -> third

=== third ===
{ LIST_COUNT(people):
- 1: -> END
- 2: -> alone
- else:
    { told > 0 or trust > 6:
        -> together
    }
    -> alone
}

=== alone ===
{mood == calm: They go home, each alone.} # ending: alone; Each alone
-> END

=== together ===
They go home together, {TURNS_SINCE(-> dossier) > 1:late|early}. # ending: together; Together
-> END

=== function listed(who) ===
{ LIST_COUNT(who):
- 1: {LIST_MIN(who)}
- else: {LIST_MIN(who)}, {listed(who - LIST_MIN(who))}
}

=== function raise(ref figure, by) ===
~ figure = MIN(figure + by, 10)

=== function lower(ref figure) ===
~ figure = MAX(figure - 2, 0)
