// Osier Lane, from one July to the October of the year after: seven decisions, six endings.
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
VAR trust = 4
VAR evidence = 3

// What was decided, by the id of the choice.
VAR july = ""
VAR september = ""
VAR october = ""
VAR november = ""
VAR january = ""
VAR march = ""
VAR june = ""

// In pounds: the programme, a day's cover, a course day (fee 250, travel 50, cover),
// and what the teaching assistants cost together at 17.90 an hour, for one hour and for one and a half.
CONST licence = 3950
// Five teaching assistants, those of one team, for four hours.
CONST team_hours = 358
// What is left in June, in pounds and in hours, that a next year can begin with.
CONST enough = 3000
CONST spare = 12
// From here on evidence bears weight, and trust does.
CONST sound = 6
CONST trusted = 6
VAR cover = 291
VAR course = 591
VAR assistants = 20
VAR one_hour = 358
VAR launch = 537

VAR teams = "nine"
VAR team = "One of the nine teams"
VAR grid = "timetable"

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
Dates. Training day, 1 September. Staff survey, October. Next year's {grid} closes in March. Governors, June.
"Whatever it is, say what goes," says Maggie, who {maggie_leads()}, speaks for the union, and works Monday to Wednesday.
"We hear about your training from the {phase == "primary":children|pupils}," says Kit, who leads the {assistants} teaching assistants (TAs). Their paid day ends at 3.15.
Data. In twelve lessons in June you noted 60 questions put to pupils. An adult answered 38 of them.
-> july_meeting

=== july_meeting ===
The last leaders' meeting before the holidays. Ros, the head, has five priorities on the back of an agenda: pupils answering for themselves (Sam, teaching lead and coach), reading (Maggie), inclusion (Kit), behaviour (Ros) and the new records system (Dev, the business manager, who has already paid for it). Everyone in brackets is in the room. # decision: july; July
"Forty-one hours," says Amal, the link governor, who came to listen. "Eight each, then."
+ [One, all year: pupils answering for themselves # id: one # by: Sam # serves: few # hurts: everyone # source: npqlt-framework # why: The national qualification in leading teaching asks for few changes, pursued diligently. Choosing one means telling four people no, and a no that is left to be discovered costs more than one that is said.] -> one
+ [Two, for a term each: answering, then reading # id: two # by: Ros # serves: few # hurts: mechanisms # source: improvingteaching-2024 # why: Two is few enough to carry, we think. But a term launches a practice; without embedding, old habits are likely to return, and the second launch uses the hours that embedding the first would have needed.] -> two
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
Answering until Christmas, reading from January. Ros writes both into the calendar in ink and looks ten years younger. Maggie, having seen reading in ink, is content to wait. Each needs a launch, so nine hours are gone before anyone has practised anything.
"And when do people get better at the first one?" asks Kit. "In the spring," says Sam, "while they are learning the second." Nobody laughs. Two people write it down.
-> september_offer

=== shared ===
~ july = "shared"
~ hours -= 10
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
The second week of September, and the first quiet hour of it. Over the summer the safeguarding update had grown by an hour. It came out of 1 September, and so out of yours. # decision: september; September
~ hours -= 1
{ july:
- "one":
    ~ trust -= 1
    The rest of the day went well. Since then Maggie has sent a stand-in to Sam's planning meetings, who is polite and takes no notes.
- "two":
    ~ trust += 1
    Answering was launched in the rest of the day, to nods. People like to know what comes next, and when, and that their own turn has a date.
- "shared":
    The shared launch had the rest of the morning. After lunch {teams} teams shut {teams} doors, and through the glass it all looked like enthusiasm.
- "ask-first":
    ~ hours -= 5
    ~ evidence += 1
    Nobody had claimed the rest, and Dev's records system took it: five hours. But all but six answered the survey, and a third of them, more than for anything else, named pupils who wait to be told. So answering it is.
}
Now there is an offer. It is a programme on just this, well thought of; Sam's last school used it. A year's licence, materials with a part for TAs, and a launch this Wednesday at 3.30, for £3,950: just under half of what you have. The price holds until Friday.
+ [Buy it, and pay the TAs to come to the launch ({money(licence + launch)}) # id: buy # by: Kit # serves: everyone # hurts: conditions # source: clay-support-staff # why: Support staff commonly get little beyond statutory training, the Teacher Development Trust reported. Paid time is what makes an invitation real. Bought in one week, though, a year's programme leaves little for the cover that practice needs.] -> buy
+ [Send four leads on its course, to teach everyone else ({money(4 * course)}) # id: leads # by: Dev # serves: conditions # hurts: mechanisms # source: improvingteaching-2024 # why: People listen to a colleague who will be there tomorrow, and the course costs half. Without the insight behind it a technique may be misapplied, and four people who heard it once pass on four insights.] -> leads
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
    ~ trust -= 1
    An adult answered 31 of them, against 38 of 60 in June. Next door they counted 33. Here people are still waiting to hear whose time the recording is.
}
{ july:
- "two":
    Fewer rooms have tried it than you had hoped. Why start, somebody asks, what ends at Christmas?
- "shared":
    ~ trust += 1
    ~ evidence -= 1
    The teams are pleased with their own strands, and have sent {teams} sheets about them. No two count the same thing.
}
{ july == "ask-first":
    The survey says otherwise, and you can lay it beside September's: the third who named this then still do, and have begun; two in three still write that it is not their pupils' problem.
- else:
    The survey says otherwise. Two in three write that this is not their pupils' problem.
}
"Ours can answer," says Maggie. "They have noticed that it is safer not to."
{september == "buy": Rewording is out: the licence has one wording. It also has an adviser's day, not yet used.}
{september == "share": Rewording is out: the licence has one wording, and half of it is next door's.}
+ [Publish both results side by side, and hold the course # id: publish # by: Ros # serves: know # hurts: conditions # source: eef-stringer # why: Staff spoke well of most of the EEF's first hundred or so projects, and about a quarter of the trials found better attainment. Opinion and result come apart, in both directions, so print both. What people were asked and then overruled on, they remember.] -> publish
+ {september == "leads" || september == "release"} [Let each team reword the focus for its own pupils # id: reword # by: Maggie # serves: everyone # hurts: know # source: nfer-autonomy # why: A say in one's own development goals is the form of autonomy that goes most with teachers' satisfaction and intention to stay; that is a correlation. When the goal moves, the measure has to move too, and June's count with it.] -> reword
+ {september == "buy"} [Have the programme's adviser visit, and report to all # id: adviser # by: Dev # serves: mechanisms # hurts: conditions # source: eef-pd-2021 # why: Information from a credible source is among the mechanisms the EEF names, and the day is paid for. The question is credible to whom, and leaders who send for a judge are no longer learning beside their staff.] -> adviser
+ [Visit six lessons, in pairs with those who disagree # id: visit # by: Sam # serves: pupils # serves: conditions # hurts: few # source: robinson-2008 # why: Of five kinds of leadership, promoting teachers' learning and taking part in it had the strongest average link with pupils' outcomes. Two people who disagree can look together. It costs hours meant for practice.] -> visit
+ [Ask pupils and TAs what they see, before deciding # id: ask-pupils # by: Kit # serves: pupils # serves: everyone # hurts: know # source: guskey-2014 # why: Planning backward begins with pupils, and the adults beside them hear what visitors do not. Six pupils can suggest a cause. They cannot show how common it is, and the question you had promised to answer waits.] -> ask_pupils

=== publish ===
~ october = "publish"
~ hours -= 1
~ trust -= 1
~ evidence += 2
Both go up on one sheet, in the same size of type. The staffroom is quiet, in the way of people reading about themselves. Ros takes questions for an hour, standing, and says that the course holds until the spring count; if adults still answer more than half by then, it stops.
{ july == "ask-first":
    "At least they have asked us twice," somebody says. Maggie photographs the sheet. Nobody will be able to say that it was hidden.
- else:
    "Then why ask us?" somebody says, not quietly. Maggie photographs the sheet. Nobody will be able to say that it was hidden.
}
-> november_cover

=== reword ===
~ october = "reword"
~ hours -= 3
{ july != "shared":
    ~ evidence -= 1
}
It takes three hours, and at the end there are {teams} wordings. Maggie's is the best sentence anybody has written on the subject, and people want to begin on Monday.
Sam lays June's count beside them. It counts who answers first; two of the {teams} would move it. "Then count something else," says Maggie. "I would start with whether they are right." It is a fair point. {july == "shared":Sam, who has {teams} sheets already, asks for one more column.|It also means that June's 38 is now a number about something you no longer do.}
-> november_cover

=== adviser ===
~ october = "adviser"
~ hours -= 1
~ evidence += 1
The adviser comes on a Tuesday, sees three lessons and is kind about the coffee. Her two pages say what yours said, with better headings, and an hour's meeting hears them. Dev is content. It was in the price.
"She has met our pupils for a morning," says Maggie. "I have had them since September." Nobody disputes the figure any more; people dispute whose it is. Kit mentions, afterwards, that every answer a TA gave was put down to a teacher.
-> november_cover

=== visit ===
~ october = "visit"
~ hours -= 4
~ pounds -= 2 * cover
~ evidence += 1
Six lessons, two people in each, one of whom thinks you are wrong. You agree what to count, and that none of it goes near appraisal. With the talk afterwards it takes four hours and two days of cover, {money(2 * cover)}. Maggie does two of the six, on her own days, in pencil.
In four, adults answer first. "I had it as five," she says. In the other two she was right, and that is written down first. Nobody changes their mind in the corridor.
-> november_cover

=== ask_pupils ===
~ october = "ask-pupils"
~ hours -= 1
~ pounds -= one_hour
~ evidence += 1
Every TA gets an hour, paid, {money(one_hour)} in all, and Kit asks two questions; you put the same two to six pupils. The answers match, which nobody had expected. Pupils wait because waiting works: somebody leans over and tells them. TAs lean over because a note from years ago says to keep pupils up with the lesson.
It was a sensible note. It has your predecessor's initials on it, and nobody had ever withdrawn it. Some teachers would have liked to be asked as well.
-> november_cover

=== november_cover ===
Half past three, and nearly dark. # decision: november; November
{ october:
- "publish":
    { july == "ask-first":
        The sheet is still up. People have begun to write on it, mostly figures.
    - else:
        ~ trust -= 1
        The sheet is still up. Nobody has argued with it, or with you, or stopped to talk.
    }
- "reword":
    ~ trust += 1
    { was_room_in_july():
        There are {teams} wordings on {teams} walls, and people take you to see theirs.
    - else:
        ~ trust += 1
        There are {teams} wordings on {teams} walls, and people take you to see theirs. It is the first thing this year that they have chosen.
    }
- "adviser":
    ~ trust -= 1
    The adviser's two pages are in every pigeon-hole, and still in most of them.
- "visit":
    ~ trust += 1
    The six who went in with you still disagree with you, but about other things, and to your face.
- "ask-pupils":
    The old note is withdrawn. TAs are sitting on their hands, some of them literally. For once it is teachers who hear of it from the {phase == "primary":children|pupils}.
}
{ july == "one":
    ~ pounds -= cover
    Maggie used to swap lessons in a tight week. This year she needs all of hers, and the day of supply that came instead was charged to you: {money(cover)}.
}
Dev has the supply figures on one side of the paper and a biscuit on the other. "A third over, and that is only illness." Eight days of cover were pencilled in, so that pairs could practise in school time before Christmas: {money(8 * cover)}. {september == "release":September's pairs have all been, and ask to go again. }He would like the pencil back by Friday.
{trust < 3: A promise for the spring would not be believed just now.}
{trust < 4: After school is closed to you: Maggie has written to say so.}
+ {trust >= 4} [Practise on six Wednesdays after school instead # id: after-school # by: Dev # serves: mechanisms # hurts: few # hurts: everyone # source: neu-dt-toolkit # why: Rehearsal with feedback, and cheap. But nothing stopped to make room: such hours count towards 1,265, part-timers cannot be required on days they do not work, the National Education Union advises, and some adults' day is over.] -> after_school
+ [Have senior leaders cover those lessons themselves # id: leaders # by: Ros # serves: conditions # hurts: know # source: kraft-papay # why: In one US district, teachers in more supportive schools had improved 38% more after ten years; an association. A head who covers says what matters. But whoever is covering is not looking, and the look was part of the plan.] -> leaders
+ {trust >= 3} [Release half the staff now and half in the spring ({money(8 * cover)}) # id: halves # by: Sam # serves: know # hurts: everyone # source: epi-2020 # why: Across 52 trials pupils moved by 0.09 of the usual spread, on average: too little to see in one school's results. In rooms, those who wait are something to compare. They need a date in writing, or they learn that they came second.] -> halves
+ [Drop December's data point, and practise in its time # id: drop-data # by: Maggie # serves: few # hurts: know # source: schoolsweek-ofsted-p2 # why: Almost nine in ten named workload as a barrier to development, Schools Week reported of Ofsted's second review (2024). Stopping something makes time and adds none. Which data somebody acts on is worth asking before, and whoever reads it worth telling.] -> drop_data

=== after_school ===
~ november = "after-school"
~ hours -= 6
Six Wednesdays that the calendar had left free, 3.30 to 4.30, and it costs nothing that Dev can see. Full-timers come; by the third week two of them are arguing about how long five seconds is, with a watch. Maggie comes, since Wednesday is hers.
Those who never work a Wednesday send apologies, and then stop sending them. The TAs left at 3.15, when their pay does. Kit puts a chair for them in the circle each week, and each week, without a word, puts it back.
-> january_team

=== leaders ===
~ november = "leaders"
~ hours -= 1
{ phase:
- "primary": Ros takes Year 2 for music and is heard two streets away.
- "secondary": Ros takes Year 9 for French, which she last spoke at Dieppe.
- "special": Ros takes the swimming and is found to be good at it.
- else: Ros takes Year 8 for art and comes out of it blue.
}
For three weeks you all take lessons, so that pairs can practise in school time, with the TA in the room and part of it. One hour goes on saying how. The staffroom is delighted, and keeps a list.
Your own visits were five a week. They are two, and then none: you are busy teaching. Nobody is looking now at what anyone does.
-> january_team

=== halves ===
~ november = "halves"
~ hours -= 2
~ pounds -= 4 * cover
Sam divides the staff by alphabet, so that nobody can take it personally, and several do. The first half gets four days of cover, {money(4 * cover)}, and two hours to plan it. The second half, with Maggie in it, is promised the same after Christmas.
"Then you have two groups to compare," says Amal. It is pointed out that nobody had meant to. "That is all right," he says, and asks for both lists.
-> january_team

=== drop_data ===
~ november = "drop-data"
December's data point goes, and with it the marking it wanted and a spreadsheet with orange cells. The three hours of meeting round it become practice, in pairs, at desks. Nobody can say afterwards what has been lost, though two people miss the orange.
TAs never had a data meeting, so they do not have this one either. You send the governors two pages in place of eleven, under the heading "Leaner", and wait to be thanked.
-> january_team

=== january_team ===
The second week of January. The tinsel is down, apart from what nobody can reach. # decision: january; January
{ november:
- "after-school":
    ~ evidence += 1
    The six Wednesdays are done. Whoever works one can hold a silence now; you have seen it, since your days were free for looking. Whoever does not has had the handout.
- "leaders":
    ~ trust += 1
    { july != "one":
        ~ evidence -= 1
    }
    Senior leaders are better liked than in October, and have less to say: since then nobody has watched a lesson without teaching it. {july == "one":But July's page says what to look for in December, and the pairs have filled it in.}
- "halves":
    ~ pounds -= 4 * cover
    The second half has its four days at last, {money(4 * cover)}, in the week of the burst pipe.
- "drop-data":
    ~ trust += 1
    { july != "one":
        ~ evidence -= 1
    }
    People came back from Christmas less tired, or say so. Amal has read your two pages and asks, in writing, where the other nine are. {july == "one":You send him July's page, on what to look for in December, filled in.}
}
{ july == "two":
    ~ hours -= 3
    Reading began on the training day, as Ros had inked it, and has the next three Wednesdays. Answering has what is left over.
}
{september == "leads": There are four versions of the technique by now, each with its followers.}
{team} would like its own route from here. {team_says()} The others are watching, with sharpened pencils.
"If it is yes," says Kit, "will it be the TAs' as well?"
{trust < 4: Asking people to teach one another would get a laugh this month.}
{pounds < cover: There is no day of cover left for a visit.}
+ [No: one shared language first, and ask again in June # id: no # by: Ros # serves: few # hurts: everyone # source: npqlt-framework # why: Few changes, pursued diligently, the national qualification says, and an exception in January is how one becomes nine. A no can be heard where it has a date and a reason. Without conversation it buys compliance.] -> no
+ [Yes: their own content, with the same question and count # id: own # by: The team's leader # serves: everyone # hurts: few # source: ofsted-p2-press # why: In several schools that Ofsted visited for a 2024 review the offer was piecemeal and out of line with priorities. A shared question and a shared count can keep it one offer; hours that were never set aside for it cannot.] -> own
+ {pounds >= cover} [Yes, until half-term, and then a visit by two colleagues ({money(cover)}) # id: term # by: Amal # serves: know # hurts: few # source: eef-pd-2021 # why: Monitoring with feedback is among the mechanisms the EEF names, and a visit with an agreed question is both. It gives the team a date and you an answer. It is also one more meeting.] -> term
+ {trust >= 4} [Yes, provided that they teach what they find to others # id: teach # by: Sam # serves: mechanisms # serves: everyone # hurts: few # source: eef-efa # why: In the EEF's trial of Embedding Formative Assessment, in 140 schools, teachers met monthly in groups, and pupils made two months' extra progress. Teaching colleagues shows whether one has it, and leaves somebody behind when a coach moves on.] -> teach

=== no ===
~ january = "no"
You say it in person, with the date on which they may ask again. {july == "one":Nobody calls it unfair; you said as much in July.|It is pointed out, once, that other things were possible in July.} The team does the shared programme on the shared Wednesdays, and when you look in, there it is, in the first ten minutes, where you would see it.
"They are doing it," Ros says. They are. What they think of it, and what they would have changed, they have stopped saying, to you and to each other.
-> march_timetable

=== own ===
~ january = "own"
They write their sessions in a week. The shared question is at the top of each, and the shared count at the foot.
{ july == "shared":
    ~ hours -= 1
    ~ pounds -= team_hours
    It fits. July left hours for the teams, and this is what they were for; one more is enough. Their five TAs stay on for four of the hours, paid, {money(team_hours)}, because somebody remembered in July to ask which team they were in. The count goes in on Fridays, a little smudged.
- else:
    ~ hours -= 2
    It nearly fits. July left no hours for teams, so two Wednesdays are theirs, and the others look at the gap. The sessions are good, and Maggie asks for a copy. In a full week something has to be left out, and the count is what is at the foot.
}
-> march_timetable

=== term ===
~ january = "term"
~ hours -= 2
~ pounds -= cover
Until half-term, then, and in the last week of it two colleagues from other teams, a teacher and a TA, for a morning each. It takes a day of cover, {money(cover)}, and two hours: one to agree what they will look for, and one to hear it. The team, which had wanted to be left alone, tidies.
"Another meeting," says Maggie, of the second hour. Amal asks to see the page before anyone has improved it.
-> march_timetable

=== teach ===
~ january = "teach"
~ hours -= 4
They say yes before you have finished, which worries Sam. Four hours go on it: two to find out what works with theirs, and two in which the others are taught it.
The first session is too fast. The second is given by a teacher in her third year, who had never spoken at a meeting. She stops in the middle, says "I got this wrong on Monday", and shows how. Sam, at the back, writes down one thing, which is her name.
-> march_timetable

=== march_timetable ===
The second week of March. The calendar says spring, so the heating is off. # decision: march; March
{ november:
- "after-school":
    ~ trust -= 1
    In February Maggie laid the published calendar beside the one that was worked. Six Wednesdays were only in the second. Part-timers had missed them twice: once in the room, and once in the minutes.
- "halves":
    ~ trust -= 1
    ~ evidence += 1
    It shows in more rooms of the autumn half than of the spring half, so something is doing it. "You will have noticed which I am in," says Maggie.
}
{ october == "visit":
    ~ evidence += 1
    When you say what you saw this month, those who went in with you say it first.
}
{ january:
- "no":
    { july != "one":
        ~ trust -= 1
        The team you refused does everything it is asked. Two others have stopped asking.
    }
- "own":
    { july == "shared":
        ~ evidence += 1
        The team with its own route sends its count every Friday.
    - else:
        { not was_theirs_already():
            ~ trust += 1
        }
        { october != "reword":
            ~ evidence -= 1
        }
        The team with its own route is {july == "two":busy|happy}. Its last count is from January.
    }
- "term":
    { october:
    - "visit":
        The two visitors' page is short, and says what October's said.
    - "publish":
        ~ trust += 1
        ~ evidence += 1
        The two visitors' page is the best you have had. Since October's sheet it is the first that people were asked to help write.
    - else:
        ~ evidence += 1
        The two visitors' page is short, and the best you have had.
    }
- "teach":
    { was_theirs_already():
        Three teams have been taught by a fourth, and are still talking about it.
    - else:
        ~ trust += 1
        Three teams have been taught by a fourth, and are still talking about it. It is the first thing this year that nobody handed down.
    }
}
Next year's {grid} closes on Friday. The spring count{october == "publish":, which by October's sheet decides,} is a fortnight off. Meanwhile you have walked through fifteen rooms with Kit, who knows them: in {in_words(rooms())}, {phase == "primary":children|pupils} answer for themselves.{september == "release": The pairs that went first are the steadiest.}
"That is not nothing," says Sam. "It is not fifteen," says Dev, who has next year's grid open. Ros asks whether the Wednesdays stay.
{trust < 4: Nobody, just now, would let a coach in.}
{trust >= 4 && pounds < coach_days() * cover: There is not the cover left to coach with.}
+ [Stop here, write down why, and give the hours back # id: stop # by: Maggie # serves: few # hurts: mechanisms # source: eef-lesson-study # why: Lesson Study was respected, and in a trial in 181 schools its pupils made no extra progress. Good things can fail to work. Stopping is a result if the reason is written down; if it is not, it is only an ending.] -> stop
+ [Narrow it to one technique, and keep the Wednesdays # id: narrow # by: Sam # serves: mechanisms # hurts: everyone # source: sims-rer # why: A review of 104 trials gives qualified support to a theory that combines insight, goals, technique and practice. One technique is little enough to have all four. Practice in school time is what it needs.] -> narrow
+ [Keep all of it until summer, as the plan said in July # id: keep # by: Ros # serves: conditions # hurts: know # source: pellegrini-2025 # why: People trust what is not changed on them in March. But across 128 studies the number of hours did not reliably predict the effect, so more of the same needs a reason, and a date on which to look at it.] -> keep
+ {trust >= 4 && pounds >= coach_days() * cover} [Coach only the {in_words(15 - rooms())} rooms that lack it, TAs too ({money(coach_days() * cover)}) # id: coach # by: Kit # serves: everyone # hurts: conditions # source: pointer-mechanisms # why: Help goes where it is missing, to every adult in the room. A teacher educator warns against tying coaching to appraisal in the name of goals; those who are picked out will ask where the notes go, so say it first.] -> coach

=== stop ===
~ march = "stop"
~ hours -= 6
~ evidence += 1
It goes on one page: what we tried, what we saw, what we should need to see before trying again. Six Wednesdays go back to the teams, and there is a small silence, as when a fridge stops. Those in whose rooms it shows are told that they may go on, and thanked.
"That has never happened here," says Maggie, of a thing ending on the day that it ended. Sam takes the posters down by the corners.
-> june_governors

=== narrow ===
~ march = "narrow"
~ hours -= 4
One of five techniques stays: ask, and count to five before any adult speaks. The others go into a drawer with a date on it; some people had grown fond of theirs. The Wednesdays stay in the {grid}, and four of them are spent in doing it, to a colleague, badly, and then less badly. "One," says Maggie. {july == "one":"I thought that we had one."|"You might have said so in July."}
{ was_in_school_time():
    Many have done it with a class before, in school time, and know where it sticks.
- else:
    For many it is the first time that they have done it with anyone looking.
}
-> june_governors

=== keep ===
~ march = "keep"
~ hours -= 6
Ros writes the Wednesdays into next year's {grid} before anybody can ask for them. All of it goes on, six more hours, as the plan said in July. There is some relief: nothing has to be unlearnt. Those who had waited to hear what the walk showed hear that it is too early to say, which is true.
Kit asks what would have to be true by June. Everybody looks at the {grid}, which is closed.
-> june_governors

=== coach ===
~ march = "coach"
~ hours -= 2
~ pounds -= coach_days() * cover
~ evidence += 1
Sam goes to each of the {in_words(15 - rooms())} twice: a quarter of an hour in the lesson and half an hour after it, with the TA in the talk. It takes {coach_days() == 1:a day|{in_words(coach_days())} days} of cover, {money(coach_days() * cover)}, and two hours from each teacher. Several TAs say that nobody had ever asked what they see.
The rest are thanked, and left. {october == "visit":"As in October," says Sam, "none of this goes near appraisal."|Nobody has said where Sam's notes go, and by the second week everybody has wondered.}
-> june_governors

=== june_governors ===
The second week of June. Every window that opens is open. # decision: june; June
{ march:
- "stop":
    { rooms() < 6:
        ~ trust += 1
        People have had their Wednesdays since March. Some have used them for what you stopped, and not told you.
    - else:
        People have had their Wednesdays since March. In {in_words(rooms())} rooms they would sooner have had the rest of it.
    }
- "narrow":
    { was_in_school_time():
        ~ evidence += 1
    }
    The one technique is in {in_words(rooms_in_june())} rooms of fifteen; in March it was {in_words(rooms())}.
- "keep":
    ~ trust += 1
    It is the first plan here to reach June unaltered, and people like it for that. In {in_words(rooms_in_june())} rooms of fifteen it shows. Asked what it is for, they say Wednesdays.
- "coach":
    { october != "visit":
        ~ trust -= 1
    }
    It is in {in_words(rooms_in_june())} rooms of fifteen now. {october == "visit":People ask for their turn.|Those who were coached would like to know who chose them.} Some of the rest have let it go.
}
{october == "publish" && march != "stop": At the spring count adults answered 27 of 60, so by October's sheet it goes on.}
{ not was_handed_on():
    ~ evidence -= 1
}
Sam is leaving, for a school by the sea. The card has been round twice, because the first time nobody could think what to write. {notebook_says()}
The governors have one question: what did it buy? Amal, one of them, would like to read the answer by Tuesday. The summer assessments, as it happens, are three points up on last June's.
{pounds < check_days() * cover: A visit from next door would take {check_days() == 1:a day's|two days'} cover, and there is not that much.}
+ [Show the results: three points up on last summer # id: results # by: Ros # serves: conditions # hurts: know # source: epi-2020 # why: Thanks are owed, and this is how schools give them. But luck alone sets two year groups of 60 apart, by our sum, by twice what such programmes achieved on average in 52 trials. What went up can come down.] -> results
+ [Show what adults do now, and what you cannot claim # id: practice # by: Sam # serves: know # hurts: few # source: eef-stringer # why: Most of the EEF's first hundred or so projects were praised, and about a quarter of the trials found better attainment. What adults do is a link a school can see for itself. The column of what you cannot say earns belief for the other.] -> practice
+ [Show hours and pounds, and ask for a floor under both # id: floor # by: Dev # serves: conditions # hurts: pupils # source: eef-pd-2021-p5 # why: A floor keeps next year's plan from being next year's saving. It protects time, and not its use: in 2018, 73% of headteachers and 29% of classroom teachers thought that such time was used in ways that improve teaching.] -> floor
+ {pounds >= check_days() * cover} [Have the school next door check it first ({money(check_days() * cover)}) # id: partner # by: Amal # serves: know # hurts: conditions # source: dgt-schoolsweek # why: Schools that have dropped outside expertise may be losing out, Schools Week reported of a review in 2015. A neighbour with nothing to gain is believed. It comes late, and takes cover that somebody could have practised in.] -> partner

=== results ===
~ june = "results"
~ trust += 1
One slide, one arrow. The governors, who have sat through worse, applaud, and Ros thanks everyone by name in the newsletter, TAs and cleaners included. People whose Wednesdays it took cut it out. "Three points," says the chair, and writes it down where she will find it again.
Amal asks of how many pupils. There is a number. It is not large. "Up is up," says somebody, kindly, and they are home by seven.
-> next_autumn

=== practice ===
~ june = "practice"
~ hours -= 1
~ evidence += 1
Two columns. On the left, what you saw: who answers, in which rooms, {march == "stop":and why it was stopped|and since when}. On the right, and longer, what you cannot say. TAs are in both. It takes an hour to prepare. The chair had hoped for an arrow.
"So you do not know that it raised results." "No." "But you know this." "Yes." She looks from one column to the other. Sam, whose last meeting it is, says that the right-hand one took longer to write.
-> next_autumn

=== floor ===
~ june = "floor"
~ hours -= 1
Dev presents, at his own request. One side of paper. Hours planned, 41; used, {41 - hours}. Pounds left, {money(pounds)}. Part-timers and TAs have a row each, at Maggie's request and Kit's, and it is the row that people read. You ask that next year's hours and pounds not fall below a figure without a vote.
{ pounds >= enough:
    "You have not spent it all," says the chair, as if it might be a trick. They will decide in September.
- else:
    "A floor," says the chair, with a finger on the pounds, "is usually put under something." They will decide in September.
}
-> next_autumn

=== partner ===
~ june = "partner"
~ hours -= 2
~ pounds -= check_days() * cover
Two people come from next door. {check_days() == 1:They know the programme, so one of yours goes round with both|You release two of yours to go round with them}, {money(check_days() * cover)} in cover, and two hours go on explaining. They count without having seen your figures. The item moves to July, which the chair does not like.
{ evidence >= 8:
    ~ evidence += 1
    They find little that you had not written down yourselves, and say so.
- else:
    ~ evidence += 2
    They find two things that you had missed, one of them pleasant, and sign their names.
}
{september == "share":They had the same launch, and a recording of it.|"We should do this at ours," one of them says, and means it until the car park.}
-> next_autumn

// What June led to, before anybody tells it.
=== next_autumn ===
{
- june == "results" && evidence >= 4:
    ~ evidence -= 1
- june == "practice" && not was_comparable():
    ~ evidence -= 1
- june == "floor" && pounds >= enough:
    ~ trust += 1
}
{
- march == "stop" && evidence >= sound: -> stopped
- trust >= trusted && evidence >= sound && hours >= spare: -> holds
- trust < trusted && evidence >= sound: -> proved
- trust >= trusted && evidence < sound: -> liked
- pounds < enough || hours < spare: -> spent
- else: -> thin
}

=== stopped ===
The October after. What you stopped has stayed stopped, and the page that says why is given to new staff with the fire drill. When something similar was offered in September, Ros asked three questions from it, and it went away. # ending: stopped; Well stopped
In {in_words(rooms())} rooms they still do it, because they like to. {june_says()} {sam_says()}
In the union's minutes Maggie calls it "an ending", and takes the next item. You know what you know, and what it took, and six Wednesdays belong to somebody.
-> END

=== holds ===
The October after. You were ill for the whole second week. The pairs met, the count was made, and somebody argued with it. # ending: holds; It holds without you
{held_says()} {june_says()} {sam_says()}
{kit_says()} Maggie proposes, through the proper channels, that it should continue. You have {hours} hours that you did not need, and nobody to thank you for them, which is how it looks when it works.
-> END

=== proved ===
The October after. The figures hold. Amal has lent them to another school. At the Wednesday meeting people sit where they sit, in their coats, and do what the figures say. # ending: proved; Proved and resented
{sore_says()} {june_says()} {sam_says()}
{kit_says()} You were right, and can show it. Who paid for that is worth an hour of this year. Maggie, if you ask, has a list, and it is shorter than you fear.
-> END

=== liked ===
The October after. People speak well of last year{march != "stop":, and ask one another in|{rooms() < 6:, not least of how it ended|, and wish it longer}}. Maggie has brought a cake, for which there is no precedent. # ending: liked; Liked, not yet shown
{vague_says()} {june_says()} {sam_says()}
{kit_says()} Amal asks how you know. You describe the cake, and stop. You have what most plans lack, people who want it. {was_comparable():The next count could be made|A count that fits could begin} on Monday, in one lesson, in pencil.
-> END

=== spent ===
The October after. There was one good term. People can say which, and what they did in it, and what it left for the terms that came after it. # ending: spent; Spent early
{gone_says()} {june_says()} {sam_says()}
{kit_says()} Nothing about it was foolish: it was good, and it came first. Next July you will write down what February needs before you write down September, and Dev has promised you a pencil.
-> END

=== thin ===
The October after. {march == "stop":It stopped in March, and nobody could say from what to what.|Everything that was begun is going on, somewhere, a little.} Ros has five priorities on the back of an agenda. # ending: thin; Spread thin
{thin_says()} {june_says()} {sam_says()}
{kit_says()} "Which two would you refuse now?" asks Maggie. You can name both, and say why. Nothing is lost but a year, and not for want of hours or pounds: {hours} are left, and {money(pounds)}.
-> END

=== function set_for_phase() ===
{ phase:
- "primary":
    ~ cover = 218
    ~ course = 518
    ~ teams = "seven"
    ~ team = "Early years"
    ~ grid = "calendar"
- "secondary":
    ~ teams = "twelve"
    ~ team = "Mathematics"
- "special":
    ~ cover = 270
    ~ course = 570
    ~ assistants = 40
    ~ one_hour = 716
    ~ launch = 1074
    ~ teams = "eight"
    ~ team = "Post-16"
}

// Whether July gave people something of their own to look forward to.
=== function was_room_in_july() ===
~ return july == "two" || july == "shared"

// Whether people had something of their own before January gave it.
=== function was_theirs_already() ===
~ return was_room_in_july() || october == "reword"

// Practice with a class, in cover that was bought or given.
=== function was_in_school_time() ===
~ return september == "release" || november == "leaders" || november == "halves"

// Whether June can be laid beside June.
=== function was_comparable() ===
~ return october != "reword" && october != "adviser"

// Whether anybody can go on with what Sam did.
=== function was_handed_on() ===
~ return january == "teach" || september == "leads"

// Of cover, for a visit from next door: who shares the programme needs showing round once.
=== function check_days() ===
{ september == "share":
    ~ return 1
}
~ return 2

// Of fifteen that were walked through: what each month left in them.
=== function rooms() ===
~ temp number = 4
{ july:
- "one":
    ~ number += 1
- "two":
    ~ number -= 1
}
{ september:
- "release":
    ~ number += 2
- "buy":
    ~ number += 1
}
{october == "visit" || october == "ask-pupils":
    ~ number += 1
}
{ november:
- "leaders":
    ~ number += 2
- "halves":
    ~ number += 1
- "after-school":
    ~ number += 1
}
{january == "teach" || (january == "own" && july == "shared"):
    ~ number += 1
}
~ return number

// Coaching reaches a third of those that lack it, and one more where people had been looked at without harm.
=== function rooms_in_june() ===
{ march:
- "narrow":
    {was_in_school_time():
        ~ return rooms() + 3
    }
    ~ return rooms() + 2
- "coach":
    {october == "visit":
        ~ return rooms() + (15 - rooms()) / 3 + 1
    }
    ~ return rooms() + (15 - rooms()) / 3
- "keep":
    ~ return rooms() + 1
}
~ return rooms()

// Of cover, to coach: four rooms a day, each twice, for three quarters of an hour.
=== function coach_days() ===
~ return (15 - rooms() + 3) / 4

=== function in_words(number) ===
{ number:
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- 9: nine
- 10: ten
- 11: eleven
- 12: twelve
- 13: thirteen
- else: fourteen
}

=== function maggie_leads() ===
{ phase:
- "primary": leads Years 3 and 4
- "secondary": leads humanities
- "special": leads the older classes
- else: leads Years 7 and 8
}

=== function team_says() ===
{ phase:
- "primary": "At four," says its leader, "a question is mostly a way to tell you about the dog."
- "secondary": "In maths," says its leader, "the wrong answer is the useful one."
- "special": "Some of ours answer with a switch," says its leader, "and want forty seconds for it."
- else: "Ours are not like the others," says its leader, as every leader in the room has said at some time.
}

=== function notebook_says() ===
{
- january == "teach": The teacher whose name Sam wrote down in January has had the notebook since Easter, and can read it.
- september == "leads": But four people were trained in September, and two of them can count what Sam counts.
- else: The counts of a year are in Sam's notebook, in Sam's shorthand.
}

// What became of it, in one line each.
=== function june_says() ===
{ june:
- "results": Results are two points down, and the chair, who wrote down three, asks why.
- "practice": {was_comparable():The chair quotes your right-hand column, and believes the left.|The chair asked for last June's figure to match, and there was none.}
- "floor": {pounds >= enough:The governors gave you your floor, for hours and for pounds.|There was no floor: too little had been left to put one under.}
- "partner": The neighbours' page came a month late, and is the one that is quoted.
}

=== function sam_says() ===
{
- january == "teach": Sam's notebook is on its second owner, and its second volume.
- september == "leads": Two of the four leads go on with what Sam left.
- else: Nobody has made out Sam's shorthand.
}

=== function kit_says() ===
{
- march == "coach": Kit's TAs sit in on the talk after a lesson now.
- october == "ask-pupils": Kit's TAs still sit on their hands.
- january == "term": There is a TA on every visit now.
- january == "own" && july == "shared": In one team, Kit's TAs have a paid hour of it.
- november == "leaders": Kit's TAs were there when it was practised, and it shows.
- september == "buy": Kit's TAs ask when the next paid hour is.
- june == "practice": Kit's TAs were in both columns, and are in no calendar.
- else: Kit's TAs still hear of it from the {phase == "primary":children|pupils}.
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

// Why it held, what was resented, what was never shown, what was spent, and on what it was spread.
=== function held_says() ===
{ march:
- "narrow": One technique was little enough to keep.
- "coach": The rooms that were coached are coaching.
- else: It has outlived a {grid}, and is simply what Wednesdays are.
}

=== function sore_says() ===
{
- november == "after-school": Nobody has forgotten the six Wednesdays.
- october == "publish": Nobody has forgotten being asked, and then shown to be wrong.
- november == "halves": Half of them have not forgotten coming second.
- january == "no": The team you refused has not asked again.
- september == "share": The recording is still unwatched.
- july == "one": Those who were told to wait in July are waiting.
- else: They have agreed to everything, and chosen none of it.
}

=== function vague_says() ===
{
- june == "partner": What is known, the neighbours found out.
- october == "reword": There are {teams} wordings, and June's count fits none of them.
- november == "leaders" && july != "one": The weeks in which you were teaching are a gap in every figure.
- november == "drop-data" && july != "one": December's figures were the ones that would have shown it.
- june == "results": What there is to show is an arrow.
- else: The figures are few, and each has a "but" in it.
}

=== function gone_says() ===
{
- pounds >= enough: The hours went first: what is left of 41 is {hours}.
- november == "halves": Eight days of cover took what September had left, and {money(pounds)} remains.
- else: September took the better part, and {money(pounds)} remains.
}

=== function thin_says() ===
{ july:
- "one": The people who were told no last July have brought theirs back.
- "two": Last year's two are both among them.
- "shared": Last year's shared one is first, and each team's own is in brackets.
- else: Last year's came out of a survey, and so, she says, might these.
}
