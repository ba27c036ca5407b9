using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Seeding;

/// <summary>Study, opinions, talks, problems and outlines of one meeting.</summary>
internal sealed class DemoPreparation(DemoWorld world, DemoBranch branch, Meeting meeting, DateOnly day)
{
    private const int BelowFive = 3;

    private int _appointed;

    // A branch that is still preparing has not finished everything: that is what its board is for.
    private bool IsFinished => branch.Stage is not (MeetingStage.Preparing or MeetingStage.Postponed);

    private DateOnly Before(int days) => day.AddDays(-days) < world.Today ? day.AddDays(-days) : world.Today.AddDays(-1);

    public void Prepare()
    {
        meeting.SendAdvanceNotice(Before(11));
        Exempt();
        Study();
        Opinions();
        Talks();
        TeamProblems();
        Outlines();
    }

    private void Exempt()
    {
        var frail = branch.People.Where(one => one.Member.Categories.HasFlag(GuidanceCategories.Frail)).Take(1);
        foreach (var (person, _) in frail)
        {
            meeting.RequestExemption(person.Id, "年老体弱，行动不便，由党员结对送学", branch.Secretary.Id);
            world.Clock.GoTo(Before(12), 11);
            meeting.GrantExemption(person.Id, new Reviewer(world.Office.Id, null), world.Clock.Tick());
        }
    }

    private void Study()
    {
        var all = branch.People.Select(one => one.Person.Id).Where(id => !meeting.IsExempt(id)).ToArray();
        world.Clock.GoTo(Before(10), 17);
        var together = world.Keep(StudySession.Record(world.Ids.Next<StudySession>(), meeting, new StudyEntry(
            StudyMode.Group, world.Texts.StudyTopics[0], Before(10), 180, "党员活动室", all[..^3])
        {
            Materials = [.. world.Texts.StudyList.Take(2)],
        }, world.Today));
        world.Keep(StudySession.Record(world.Ids.Next<StudySession>(), meeting, new StudyEntry(
            StudyMode.Seminar, world.Texts.StudyTopics[1], Before(9), 90, "党员活动室", all[..^2])
        {
            Materials = [.. world.Texts.StudyList.Skip(2).Take(1)],
        }, world.Today));
        MakeUp(together, IsFinished ? all[^3..] : all[^3..^2]);
        Alone();
        foreach (var (person, _) in branch.People.Where(one => meeting.IsExempt(one.Person.Id)))
        {
            world.Keep(StudySession.Record(world.Ids.Next<StudySession>(), meeting, new StudyEntry(
                StudyMode.Delivered, "送学上门：" + world.Texts.StudyTopics[0], Before(8), 60, "党员家中", [person.Id]), world.Today));
        }
    }

    private void MakeUp(StudySession missed, Id<Person>[] people) =>
        world.Keep(StudySession.Record(world.Ids.Next<StudySession>(), meeting, new StudyEntry(
            StudyMode.Self, missed.Topic, Before(8), 180, null, people)
        {
            Materials = [.. missed.Readings.Select(reading => reading.Title)], MakeUpOf = missed.Id,
        }, world.Today));

    // 本人自学: two members registered for themselves what they read and what they heard online.
    private void Alone()
    {
        foreach (var (mode, (person, _)) in new[] { StudyMode.Self, StudyMode.Online }.Zip(branch.Ordinary.Where(one => !meeting.IsExempt(one.Person.Id))))
        {
            world.Keep(StudySession.RecordOwn(world.Ids.Next<StudySession>(), meeting, person.Id, new StudyEntry(
                mode, null, Before(7), mode is StudyMode.Self ? 60 : 45, null, [])
            {
                Materials = [.. world.Texts.StudyList.Skip(mode is StudyMode.Self ? 1 : 2).Take(1)],
            }, world.Today));
        }
    }

    private void Opinions()
    {
        world.Clock.GoTo(Before(9), 17);
        foreach (var words in world.Texts.TeamOpinions.Take(3)) Receive(ProblemOrigin.Masses, null, words, fedBack: false);
        if (!IsFinished) Box(branch.Stage is MeetingStage.Postponed ? world.Texts.BoxedOpinions[..BelowFive] : world.Texts.BoxedOpinions);
        if (branch.Stage is MeetingStage.FollowUp) EmptiedBox();
        if (branch.Stage is MeetingStage.Preparing or MeetingStage.FollowUp) Feedback();
        foreach (var (person, _) in branch.People.Take(4)) Receive(ProblemOrigin.Masses, person, world.Pick(world.Texts.PersonalOpinions), fedBack: IsFinished);
    }

    // Still open: what lies in it is nobody's to read, so its marks have no readers.
    private void Box(IEnumerable<DemoTexts.Boxed> slips)
    {
        var opens = world.Today.AddDays(-3);
        var box = world.Keep(OpinionBox.SetUp(
            world.Ids.Next<OpinionBox>(), meeting, BoxLink.Draw(world.Random.NextBytes), new Period(opens, world.Today.AddDays(5)), opens));
        foreach (var slip in slips)
        {
            var id = world.Ids.NextAnonymous<AnonymousOpinion>();
            var marked = world.Marks.On("opinion", slip.Words, id.Value, branch, secretary: false, group: false, committee: false);
            world.Keep(AnonymousOpinion.Write(id, box.Id, marked, slip.ForMember, slip.FromMember, slip.Aspect));
        }
    }

    // Opened after its last day: what lay in it are collected opinions of the branch, under ids of their own.
    private void EmptiedBox()
    {
        var box = world.Keep(OpinionBox.SetUp(
            world.Ids.Next<OpinionBox>(), meeting, BoxLink.Draw(world.Random.NextBytes), new Period(Before(15), Before(10)), Before(15)));
        var ids = new Queue<Id<Opinion>>();
        var inside = world.Texts.BoxedOpinions.Where(slip => !slip.ForMember).Select(slip =>
        {
            ids.Enqueue(world.Ids.NextAnonymous<Opinion>());
            var marked = world.Marks.On("opinion", slip.Words, ids.Last().Value, branch, secretary: true, group: true, committee: true);
            return AnonymousOpinion.Write(world.Ids.NextAnonymous<AnonymousOpinion>(), box.Id, marked, false, slip.FromMember, slip.Aspect);
        }).ToArray();
        foreach (var opinion in box.Empty(inside, ids.Dequeue, meeting.Stage, Before(9)))
        {
            world.Keep(opinion);
            world.List("opinion", new SeedManifest.Thing(opinion.Id.Value, $"/opinions/{opinion.Id}", branch.Unit.Code));
        }
    }

    private void Feedback()
    {
        var feedback = world.Keep(OpinionFeedback.Begin(world.Ids.Next<OpinionFeedback>(), meeting));
        feedback.Write(world.Texts.Feedback.Select(told => ((string?)told.Gist, (string?)told.Answer)));
        feedback.Publish(Before(7));
    }

    private void Receive(ProblemOrigin origin, Person? subject, string words, bool fedBack)
    {
        var id = world.Ids.NextAnonymous<Opinion>();
        Id<Person>[] readers = subject is not null && fedBack ? [subject.Id] : [];
        var marked = world.Marks.On("opinion", words, id.Value, branch, secretary: true, group: true, committee: subject is null, readers);
        var opinion = world.Keep(Opinion.Receive(id, meeting, origin, subject?.Id, marked, Before(9)));
        if (fedBack) opinion.FeedBack(Before(8));
        world.List("opinion", new SeedManifest.Thing(id.Value, $"/opinions/{id}", branch.Unit.Code, Subject: subject?.Id.Value));
    }

    private void Talks()
    {
        var committee = branch.Committee.ToArray();
        for (var i = 0; i < committee.Length; i++)
        {
            for (var j = i + 1; j < committee.Length; j++) Talk(committee[i], committee[j], TalkPairClass.WithinCommittee, confirmed: true);
        }

        var ordinary = branch.Ordinary.Select(one => one.Person).ToArray();
        for (var i = 0; i < ordinary.Length; i++)
        {
            foreach (var member in committee.Where(member => IsFinished || i % 5 != 2 || member != committee[^1]))
                Talk(member, ordinary[i], TalkPairClass.CommitteeWithMember, confirmed: IsFinished || i % 5 != 4, held: IsFinished || i % 5 != 3);
        }

        for (var i = 0; i + 1 < ordinary.Length; i += 2) Talk(ordinary[i], ordinary[i + 1], TalkPairClass.BetweenMembers, confirmed: IsFinished || i % 3 != 0);
        if (ordinary.Length % 2 == 1 && ordinary.Length > 1) Talk(ordinary[^1], ordinary[0], TalkPairClass.BetweenMembers, confirmed: IsFinished);
    }

    private void Talk(Person first, Person second, TalkPairClass pairClass, bool confirmed, bool held = true)
    {
        var talk = world.Keep(Domain.Preparation.Talk.Arrange(world.Ids.Next<Talk>(), meeting, first.Id, second.Id, pairClass));
        world.List("talk", new SeedManifest.Thing(talk.Id.Value, $"/talks/{talk.Id}", branch.Unit.Code, first.Id.Value, second.Id.Value));
        if (!held)
        {
            if (branch.Stage is MeetingStage.Preparing && meeting.HeldOn > world.Today)
                talk.Appoint(world.Today.AddDays(1), new TimeOnly(9, 0).AddMinutes(30 * (_appointed++ % 16)), "支部办公室", meeting.HeldOn, world.Today);
            return;
        }

        world.Clock.GoTo(Before(8), 19);
        talk.Record(Before(8), "支部办公室", TalkWay.FaceToFace, first.Id, world.Clock.Tick());
        talk.Note(world.Marks.On("talk", world.Pick(world.Texts.Talks), talk.Id.Value, branch, false, false, false, first.Id, second.Id), first.Id);
        if (confirmed) talk.Confirm(second.Id, world.Clock.Tick());
        if (confirmed && pairClass is TalkPairClass.WithinCommittee && branch.Stage is MeetingStage.Preparing)
        {
            var point = world.Marks.On("talk", "牵头工作时与其他支委商量不够，分工后跟进少", talk.Id.Value, branch, false, false, false, first.Id, second.Id);
            talk.ProposePoint(point, first.Id, second.Id, world.Clock.Tick());
        }
    }

    private void TeamProblems()
    {
        world.Clock.GoTo(Before(7), 16);
        foreach (var found in world.Texts.TeamProblems)
        {
            world.Keep(Problem.Find(world.Ids.Next<Problem>(), meeting, null, new ProblemStatement
            {
                Statement = found.Problem, Aspect = found.Aspect, Cause = found.Cause, Origin = ProblemOrigin.Collective,
            }, Before(7)));
        }
    }

    private void Outlines()
    {
        Write(OutlineKind.TeamSelfCheck, branch.Secretary, IsFinished, isReturned: false);
        var writers = branch.People.Where(one => !meeting.IsExempt(one.Person.Id)).Select(one => one.Person).ToArray();
        for (var i = 0; i < writers.Length; i++)
        {
            if (IsFinished || i < writers.Length - 3)
                Write(OutlineKind.MemberOutline, writers[i], IsFinished || i % 6 != 5, isReturned: !IsFinished && i == 3);
        }
    }

    private void Write(OutlineKind kind, Person author, bool handIn, bool isReturned) =>
        new DemoOutline(world, branch, meeting, kind, author).Write(Before(6), handIn && !isReturned, isReturned, IsFinished);
}
