// Osier Lane, from July to the autumn half-term: three decisions, four endings.
// How such a story is written: docs/story.md. Where its figures come from: docs/evidence.md.

# title: A school year
# gauge: hours; Hours left; 41; hours
# gauge: pounds; Pounds left; 8268; £
# gauge: trust; Staff trust; 10
# gauge: evidence; Evidence; 10
# principle: pupils; Begin with pupils, and diagnose
# principle: few; Few, long, and something stops
# principle: mechanisms; Design for four groups of mechanisms
# principle: conditions; Build the conditions, and take part
# principle: everyone; Every adult, at three levels
# principle: know; Decide first how you will know, and who will ask
# given: phase; school.phase

VAR phase = "other"

VAR hours = 41
VAR pounds = 8268
VAR trust = 5
VAR evidence = 3

// What was decided, by the id of the choice.
VAR july = ""
VAR september = ""
VAR october = ""

// In pounds: the programme, a day's cover, a course day (fee 250, travel 50, cover),
// and what the teaching assistants cost together at 17.90 an hour, for one hour and for one and a half.
CONST licence = 3950
VAR cover = 291
VAR course = 591
VAR assistants = 20
VAR one_hour = 358
VAR launch = 537

VAR teams = "nine"

-> dossier

=== dossier ===
Osier Lane {phase == "primary":Primary School|School} is invented, and so is everybody in it. You are the deputy head who plans what its adults learn. # dossier
~ set_for_phase()
{ phase:
- "primary":
    Money. Twenty teachers at £517 make £10,340. Four course days at £518, with travel and cover, are booked: £2,072. That leaves £8,268 for everything else, cover included.
- "secondary":
    Money. Sixty teachers at £517 make £31,020. Twelve departments hold £320 each, £3,840; 32 course days at £591, with travel and cover, take £18,912. That leaves £8,268 for everything else, cover included.
- "special":
    Money. Twenty-four teachers at £517 make £12,408. Six course days at £570, with travel and cover, take £3,420, and a speech therapist's sessions £720. That leaves £8,268 for everything else, cover included.
- else:
    Money. Forty-five teachers at £517 make £23,265. Nine teams hold £550 each, £4,950; 17 course days at £591, with travel and cover, take £10,047. That leaves £8,268 for everything else, cover included.
}
Hours. Five training days of six hours make 30; nineteen Wednesdays, 3.30 to 4.30, make 19. Statutory training takes six and appraisal two. That leaves 41 for a full-time teacher.
Dates. Training day, 1 September. Staff survey, October. Half-term, the end of that month.
"Whatever it is, say what goes," says Maggie, who {maggie_leads()}, speaks for the union, and works Monday to Wednesday.
"We hear about your training from the {phase == "primary":children|pupils}," says Kit, who leads the {assistants} teaching assistants (TAs). Their paid day ends at 3.15.
Data. In twelve lessons in June you noted 60 questions put to pupils. An adult answered 38 of them.
-> july_meeting

=== july_meeting ===
The last leaders' meeting before the holidays. Ros, the head, has five priorities on the back of an agenda: pupils answering for themselves (Sam, teaching lead and coach), reading (Maggie), inclusion (Kit), behaviour (Ros) and the new records system (Dev, the business manager, who has already paid for it). Everyone in brackets is in the room. # decision: july; July
"Forty-one hours," says Amal, the link governor, who came to listen. "Eight each, then."
+ [One, all year: pupils answering for themselves # id: one # by: Sam # serves: few # hurts: everyone # source: npqlt-framework # why: The national qualification in leading teaching asks for few changes, pursued diligently. Choosing one means telling four people no, and a no that is left to be discovered costs more than one that is said.] -> one
+ [Two, for a term each: answering, then reading # id: two # by: Ros # serves: few # hurts: mechanisms # source: improvingteaching-2024 # why: Two is a number most schools can carry. But a term launches a practice; without embedding, old habits return, and the second launch uses the hours that embedding the first would have needed.] -> two
+ [One that all share, and one for each team to choose # id: shared # by: Maggie # serves: everyone # hurts: know # source: sherrington-2021 # why: Whole school, team and individual can be planned as one system. It stays one system only if the teams' own choices answer the same question, by the same date.] -> shared
+ [None yet: ask the staff in a September survey # id: ask-first # by: Amal # serves: pupils # hurts: few # source: educationreport-2025 # why: In 2025 a third of leaders and 16% of teachers thought needs were well identified, Education Report said. Asking is a way to close that gap. Meanwhile the calendar does not stay empty.] -> ask_first

=== one ===
~ july = "one"
~ hours -= 6
~ evidence += 1
Sam prints one page: what pupils will do, what adults will do, what to look for in December. All six hours of 1 September go beside it. Reading, inclusion and behaviour are at the foot, under "Not this year"; Dev's records system survives by being called a briefing.
Maggie reads the heading twice. "We said that about the photocopier," she says. The photocopier is behind her, under a sheet.
-> september_offer

=== two ===
~ july = "two"
~ hours -= 9
~ trust += 1
Answering until Christmas, reading from January. Ros writes both into the calendar in ink and looks ten years younger. Maggie, having seen reading in ink, is content to wait. Each needs a launch, so nine hours are gone before anyone has practised anything.
"And when do people get better at the first one?" asks Kit. "In the spring," says Sam, "while they are learning the second." Nobody laughs. Two people write it down.
-> september_offer

=== shared ===
~ july = "shared"
~ hours -= 10
~ trust += 1
By Friday there is one shared focus, answering, and {teams} of the teams' own, from spelling to swimming. The teams keep six hours; four are shared. Maggie has hers approved first and is, for Maggie, radiant.
Sam asks what everyone will look at in December, to see whether it is working. There is a pause in which each person looks at another. "We shall know," says Maggie, "in our own ways." Kit asks which team the TAs are in. That is written down as well.
-> september_offer

=== ask_first ===
~ july = "ask-first"
~ hours -= 1
Ros tells the governors that the plan is to ask. Amal, whose idea it was, is the only one who nods. Five questions are drafted before the holidays, and an hour kept for them: no names, support staff included. Nobody has been refused, so nobody is cross. Nobody has September's hours either.
Dev enquires, on his way past, whether anything is down for the training day. "Only in pencil," you say. He goes to look for a pen.
-> september_offer

=== september_offer ===
The second week of September, and the first quiet hour of it. # decision: september; September
{ july:
- "one":
    ~ trust -= 1
    The training day went well. Since then Maggie has sent a stand-in to Sam's planning meetings, who is polite and takes no notes.
- "two":
    Answering was launched on 1 September, to nods. Reading is down for January, and the Wednesdays in between are for getting ready for it.
- "shared":
    The shared launch had the morning of 1 September. In the afternoon {teams} teams shut {teams} doors, and through the glass it all looked like enthusiasm.
- "ask-first":
    ~ hours -= 6
    ~ evidence += 1
    All but six answered the survey. A third, more than for anything else, named pupils who wait to be told, so answering it is. The training day, which nobody had claimed, went on statutory updates that had grown since July and on Dev's records system: six hours.
}
Now there is an offer. It is a programme on just this, well thought of; Sam's last school used it. A year's licence, materials with a part for TAs, and a launch this Wednesday at 3.30, for £3,950: just under half of what you have. The price holds until Friday.
+ [Buy it, and pay the TAs to come to the launch ({money(licence + launch)}) # id: buy # by: Kit # serves: everyone # hurts: conditions # source: clay-support-staff # why: Support staff commonly get little beyond statutory training, the Teacher Development Trust reported. Paid time is what makes an invitation real. Bought in one week, though, a year's programme leaves little for the cover that practice needs.] -> buy
+ [Send four leads on its course, to teach everyone else ({money(4 * course)}) # id: leads # by: Dev # serves: conditions # hurts: mechanisms # source: improvingteaching-2024 # why: People listen to a colleague who will be there tomorrow, and the course costs half. Without the insight behind it a technique is misapplied, and four people who heard it once pass on four insights.] -> leads
+ [Decline it, and buy ten days of release to practise ({money(10 * cover)}) # id: release # by: Sam # serves: mechanisms # hurts: everyone # source: eef-pd-2021 # why: Rehearsal, feedback and prompts are among the mechanisms the EEF names, and an hour released in one's own classroom can hold all three. Cover buys it for teachers, and leaves the other adults out.] -> release
+ [Share the licence, and its price, with the school next door ({money(licence / 2)}) # id: share # by: Amal # serves: know # hurts: everyone # source: neu-working-time # why: Half the price, and somebody outside who will ask. But a shared date has to suit two calendars, and a part-time teacher cannot be required on a day she does not work, the National Education Union advises.] -> share

=== buy ===
~ september = "buy"
~ pounds -= licence + launch
~ hours -= 5
~ trust += 1
~ evidence += 1
The hall is full at 3.30, with {assistants} TAs in it, on the clock. The presenter says nothing that anyone minds. By Friday "Think, then tell" is on every wall, and Kit has heard it from a lunchtime supervisor, correctly used.
Dev files two sheets: £3,950, and {money(launch)} for the TAs' hour and a half. Five of the year's hours are the programme's now. "There is your common language," he says. "And there goes the cushion."
-> october_survey

=== leads ===
~ september = "leads"
~ pounds -= 4 * course
~ hours -= 6
~ trust += 1
Four leads go, a course day each, and come back converted. They will teach it over six Wednesdays, each in character: Maggie briskly, another with a diagram of eleven arrows. People like being taught by somebody who will be there in the morning.
The TAs get it third hand, in the corridor, after 3.15. Sam sits in on two of the first sessions and writes down the name of the technique as each lead gave it. They are not the same name.
-> october_survey

=== release ===
~ september = "release"
~ pounds -= 10 * cover
~ hours -= 2
You ring to say no, and nobody has ever been so understanding. Ten days of cover make ten half-days for pairs: two colleagues, one class, one technique, then swap. Two Wednesday hours go on planning it. Maggie's turn falls on a Tuesday, when she works; the TAs stay with their classes, as ever, and nobody is paid to talk it over with them.
By the end of the month three pairs of ten have gone. Ros has nothing for the newsletter, and puts in the harvest.
-> october_survey

=== share ===
~ september = "share"
~ pounds -= licence / 2
~ hours -= 4
~ trust -= 1
~ evidence += 1
Amal is pleased: a second school will be counting too. But the neighbours can only do Thursdays, so the launch moves to a day that Maggie does not work, and to a hall the TAs, whose day ends at 3.15, are not paid to walk to. Four hours are set aside.
Maggie is sent the recording. She sends it back with its length, an hour and forty minutes, and a question: whose? Two full-timers ask to be told the answer too.
-> october_survey

=== october_survey ===
The second week of October. You have sat in on ten lessons and noted 50 questions put to pupils. # decision: october; October
{ september:
- "buy":
    "Think, then tell" is on every wall, and an adult did the telling 31 times. It was 38 of 60 in June.
- "leads":
    ~ evidence -= 1
    An adult answered 31 of them, against 38 of 60 in June. You also met three versions of the technique; in one the adult goes first, on purpose.
- "release":
    ~ trust += 1
    An adult answered 31: three of 15 in the rooms that have had their turn, where people talk of little else, and 28 of 35 in the others. It was 38 of 60 in June.
- "share":
    An adult answered 31 of them, against 38 of 60 in June. Next door they counted 33.
}
{ july:
- "two":
    ~ evidence -= 1
    Fewer rooms have tried it than you had hoped. Why start, somebody asks, what ends at Christmas?
- "shared":
    ~ trust += 1
    ~ evidence -= 1
    The teams are pleased with their own strands, and have sent {teams} sheets about them. No two count the same thing.
}
{ july == "ask-first":
    ~ evidence += 1
    The survey says otherwise, and you can lay it beside September's: the third who named this then still do, and have begun; two in three still write that it is not their pupils' problem.
- else:
    The survey says otherwise. Two in three write that this is not their pupils' problem.
}
"Ours can answer," says Maggie. "They have noticed that it is safer not to."
{september == "buy": Rewording is out: the licence has one wording. It also has an adviser's day, not yet used.}
+ [Publish both results side by side, and hold the course # id: publish # by: Ros # serves: know # hurts: conditions # source: eef-stringer # why: Staff spoke well of most of the EEF's first hundred or so projects, and about a quarter of the trials found better attainment. Opinion and result come apart, in both directions, so print both. What people were asked and then overruled on, they remember.] -> publish
+ {september != "buy"} [Let each team reword the focus for its own pupils # id: reword # by: Maggie # serves: everyone # hurts: know # source: nfer-autonomy # why: A say in one's own goals is the form of autonomy that goes most with teachers' satisfaction and intention to stay; that is a correlation. When the goal moves, the measure has to move too, and June's count with it.] -> reword
+ {september == "buy"} [Have the programme's adviser visit, and report to all # id: adviser # by: Dev # serves: mechanisms # hurts: conditions # source: eef-pd-2021 # why: Information from a credible source is among the mechanisms the EEF names, and the day is paid for. The question is credible to whom, and leaders who send for a judge are no longer learning beside their staff.] -> adviser
+ [Visit six lessons, in pairs with those who disagree # id: visit # by: Sam # serves: pupils # serves: conditions # hurts: few # source: robinson-2008 # why: Of five kinds of leadership, promoting teachers' learning and taking part in it had the strongest average link with pupils' outcomes. Two people who disagree can look together. It costs hours meant for practice.] -> visit
+ [Ask pupils and TAs what they see, before deciding # id: ask-pupils # by: Kit # serves: pupils # serves: everyone # hurts: know # source: guskey-2014 # why: Planning backward begins with pupils, and the adults beside them hear what visitors do not. Six pupils can suggest a cause. They cannot show how common it is, and the question you had promised to answer waits.] -> ask_pupils

=== publish ===
~ october = "publish"
~ hours -= 1
~ trust -= 2
~ evidence += 2
Both go up on one sheet, in the same size of type. The staffroom is quiet, in the way of people reading about themselves. Ros takes questions for an hour, standing, and says the course holds until February, when you will count again; if adults still answer more than half, it stops.
{ july == "ask-first":
    ~ trust += 1
    "At least they have asked us twice," somebody says. Maggie photographs the sheet. Nobody will be able to say that it was hidden.
- else:
    "Then why ask us?" somebody says, not quietly. Maggie photographs the sheet. Nobody will be able to say that it was hidden.
}
-> half_term

=== reword ===
~ october = "reword"
~ hours -= 3
~ trust += 2
~ evidence -= 1
It takes three hours, and at the end there are {teams} wordings. Maggie's is the best sentence anybody has written on the subject, and people want to begin on Monday.
Sam lays June's count beside them. It counts who answers first; two of the {teams} would move it. "Then count something else," says Maggie. "I would start with whether they are right." It is a fair point. It also means that June's 38 is now a number about something you no longer do.
-> half_term

=== adviser ===
~ october = "adviser"
~ hours -= 1
~ trust -= 1
~ evidence += 1
The adviser comes on a Tuesday, sees three lessons and is kind about the coffee. Her two pages say what yours said, with better headings, and an hour's meeting hears them. Dev is content. It was in the price.
"She has met our pupils for a morning," says Maggie. "I have had them since September." Nobody disputes the figure any more; people dispute whose it is. Kit mentions, afterwards, that every answer a TA gave was put down to a teacher.
-> half_term

=== visit ===
~ october = "visit"
~ hours -= 4
~ pounds -= 2 * cover
~ trust += 1
~ evidence += 2
Six lessons, two people in each, one of whom thinks you are wrong. You agree what to count, and how long to wait before counting it. With the talk afterwards it takes four hours and two days of cover, {money(2 * cover)}. Maggie does two of the six, on her own days, in pencil.
In four, adults answer first. "I had it as five," she says. In the other two she was right, and that is written down first. Nobody changes their mind in the corridor. Two people do by Friday.
-> half_term

=== ask_pupils ===
~ october = "ask-pupils"
~ hours -= 1
~ pounds -= one_hour
~ trust += 1
~ evidence += 1
Every TA gets an hour, paid, {money(one_hour)} in all, and Kit asks two questions; you put the same two to six pupils. The answers match, which nobody had expected. Pupils wait because waiting works: somebody leans over and tells them. TAs lean over because a note from years ago says to keep pupils up with the lesson.
It was a sensible note. It has your predecessor's initials on it, and nobody had ever withdrawn it. Some teachers would have liked to be asked as well.
-> half_term

=== half_term ===
{
- evidence >= 5 && trust >= 6: -> firm
- evidence >= 5: -> right
- trust < 6 || evidence <= 2: -> thin
- else: -> liked
}

=== firm ===
The last Friday before half-term. The next count has a date on it and a name beside it, and the name is not yours. In the union minutes you are down as "listening, so far". # ending: firm; On firm ground
{kit_says()} {dev_says()}
Amal asks what would make you stop, and you can say, in one sentence, with a number in it. There is plenty of year to be wrong in, among people who would say so.
-> lights_off

=== right ===
The last Friday before half-term. The figures are sound; Amal has read them twice and found nothing to ask. On Wednesday people sat where they always sit, in their coats. # ending: right; Right, and rather alone
{kit_says()} {dev_says()}
You know more about lessons here than anyone has for years, and fewer people stop in the corridor to tell you. The spring will need both. Maggie says good night, by name and title.
-> lights_off

=== liked ===
The last Friday before half-term, and people have stayed behind to talk about pupils. Nobody asked them to. Maggie has brought a cake, for which there is no precedent. # ending: liked; Liked, not yet shown
{kit_says()} {dev_says()}
Amal asks how you know that it is working. You describe the cake, at some length, and stop. The next count could begin on the first Monday back, in one lesson, with a pencil.
-> lights_off

=== thin ===
The last Friday before half-term. Everything that was begun is still going on, somewhere. There are opinions about it, and nobody could say what it has done. Maggie asks which of it stops. # ending: thin; Spread thin
{kit_says()} {dev_says()}
"How will you know?" is on November's agenda, under Amal's name. Little has been lost but half a term, and you could write down now the two things you would refuse next July.
-> lights_off

=== lights_off ===
The caretaker wants the lights off. Our account stops here, at half-term. The year at Osier Lane does not.
-> END

=== function set_for_phase() ===
{ phase:
- "primary":
    ~ cover = 218
    ~ course = 518
    ~ teams = "seven"
- "secondary":
    ~ teams = "twelve"
- "special":
    ~ cover = 270
    ~ course = 570
    ~ assistants = 40
    ~ one_hour = 716
    ~ launch = 1074
    ~ teams = "eight"
}

=== function maggie_leads() ===
{ phase:
- "primary": leads Years 3 and 4
- "secondary": leads humanities
- "special": leads the older classes
- else: leads Years 7 and 8
}

=== function kit_says() ===
{
- october == "ask-pupils": Kit has had the old note withdrawn, in writing.
- september == "buy": Kit's TAs would like to know when the next paid hour is.
- else: Kit's TAs still hear about it from the {phase == "primary":children|pupils}.
}

=== function dev_says() ===
{ pounds < 4000:
    Dev has {money(pounds)} to last until summer, and says so.
- else:
    Dev still has {money(pounds)}, and is almost cheerful.
}

=== function money(amount) ===
{ amount < 1000:
    ~ return "£" + amount
}
~ temp rest = amount % 1000
{
- rest < 10:
    ~ return "£" + (amount / 1000) + ",00" + rest
- rest < 100:
    ~ return "£" + (amount / 1000) + ",0" + rest
}
~ return "£" + (amount / 1000) + "," + rest
