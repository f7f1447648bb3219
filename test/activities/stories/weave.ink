// One knot woven from beginning to end: gathers with names, choices inside what follows from a choice, choices that are
// offered once, in whichever decision, and a way on that nobody chooses.
# title: A term on one page
# gauge: hours; Hours left; 12; hours
# gauge: trust; Staff trust; 10
# principle: few; Few, long, and something stops
# principle: know; Decide first how you will know

VAR hours = 12
VAR trust = 5

- (opening) Ash Green is invented. # dossier
  Twelve hours are left of the term.
- Half the staffroom wants one thing and half another. # decision: autumn; Autumn
<- neighbour(-> spring)
*   (asked) [Ask them which first # id: ask # by: Amal # serves: know # source: guskey-2014 # why: Asking costs an hour and buys a reason.]
    ~ hours -= 1
    They say which.
    One of them says why. # decision: why; The reason
    * *   [Print the reason, and her name # id: print # by: Ros # serves: know # hurts: few # source: guskey-2014 # why: A reason with a name is believed.]
        ~ trust -= 1
        It is on every door by noon, and she is not at lunch.
    * *   {trust >= 5} [Keep the reason, and thank her # id: keep # by: Maggie # serves: few # source: guskey-2014 # why: Who is thanked says more.]
        ~ trust += 1
        She tells you two things more.
    - - You have what you asked for.
*   [Take the one you know best # id: take # by: Dev # serves: few # source: guskey-2014 # why: Somebody has to begin.]
    ~ hours -= 3
    It begins on Wednesday.
- (spring) Spring. {asked: They have not forgotten that you asked.|Nobody was asked, and nobody has forgotten.} # decision: spring; Spring
<- neighbour(-> summer)
*   {opening} {hours > 8} [Do one thing more of it # id: more # by: Sam # serves: know # hurts: few # source: guskey-2014 # why: There is time.]
    ~ hours -= 8
    Two things are done at once.
+   [Go on as you were all term # id: on # by: Kit # serves: few # source: guskey-2014 # why: What is long is learned.]
    ~ hours -= 2
    Nothing new is heard of for ten weeks.
*   -> summer
- (summer) {trust > 5: -> kept | -> lost}

=== neighbour(-> back) ===
*   [Ring the school next door # id: ring # by: Amal # serves: know # source: guskey-2014 # why: Somebody outside will ask.]
    ~ trust += 1
    The school next door has a kettle, and time.
    -> back
-> DONE

=== kept ===
It is kept. # ending: kept; Kept
-> END

=== lost ===
It is lost, though {neighbour: the school next door|nobody you know} does it still. # ending: lost; Lost
-> END
