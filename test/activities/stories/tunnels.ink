// Decisions in tunnels, which come back to whoever sent for them; a tunnel that only tells; a place kept in a variable.
# title: Two meetings and a corridor
# gauge: pounds; Pounds left; 900; £
# gauge: evidence; Evidence; 10
# principle: know; Decide first how you will know
# given: phase; school.phase

CONST visit = 150
VAR phase = "other"
VAR pounds = 900
VAR evidence = 2
VAR afterwards = -> quiet

-> start

=== start
= dossier
Two meetings are all there is, in a {phase == "primary":primary|} school. # dossier
-> meetings

= meetings
-> meeting_with_dev ->
-> corridor("Dev") ->
-> meeting_with_sam ->
-> corridor("Sam") ->
-> afterwards

=== meeting_with_dev
"Money," says Dev. # decision: dev; Dev
+ [Pay for four visits this term # id: pay # by: Sam # serves: know # source: guskey-2014 # why: Visits cost what cover costs.]
    ~ spend(4 * visit)
    He writes {pounds} on his hand.
    ->->
+ [Ask for two visits, and wait # id: wait # by: Dev # serves: know # source: guskey-2014 # why: Two may be enough.]
    ~ spend(2 * visit)
    "Two," says Dev, and closes the book.
    ~ afterwards = -> patient
    ->->
+ {phase == "secondary"} [Pay out of the therapy budget # id: therapy # by: Kit # serves: know # source: guskey-2014 # why: The therapist is asking too.]
    The therapist comes along.
    ->->

=== corridor(who)
{ stopping:
- {who} has left, and the corridor is long.
- {who} is behind you, <>
  and the corridor is no shorter.
}
->->

=== meeting_with_sam
"Which lessons?" says Sam. # decision: sam; Sam
+ { pounds > 300 } [The four that we know least # id: unknown # by: Sam # serves: know # source: guskey-2014 # why: What is not known is worth most.]
    ~ evidence = bounded(evidence + 6)
    -> talked_of ->
+ [The four that go the best # id: best # by: Ros # serves: know # source: guskey-2014 # why: It is a beginning.]
    ~ evidence = bounded(evidence + 1)
    Everybody shines.
+ [Whichever are on a Tuesday # id: tuesday # by: Maggie # serves: know # source: guskey-2014 # why: Chance plays no favourites.]
    -> talked_of ->
    ~ evidence = bounded(evidence + 3)
- ->->

=== talked_of
It is talked of, kindly.
->->

=== quiet
It is quiet, and {evidence >= 5: something is known|nothing is known}. # ending: quiet; Quiet
-> END

=== patient
Dev opens the book again. # ending: patient; Patient
-> END

=== function spend(amount)
~ pounds -= amount

=== function bounded(value)
{ value > 10:
    ~ return 10
}
~ return value
