using System.Security.Cryptography;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Seeding;

/// <summary>Sign-in, self-criticism, criticism, replies, commentary; then minutes, signed and sealed.</summary>
internal sealed class DemoSession(DemoWorld world, DemoBranch branch, Meeting meeting, DateOnly day, DemoCampaign campaign)
{
    private readonly List<DemoMinutes.Said> _said = [];

    public void Hold(bool ends, bool seals)
    {
        world.Clock.GoTo(day, 14);
        meeting.Convene([], branch.Secretary.Id, world.Clock.Tick());
        var session = world.Keep(MeetingSession.Open(
            world.Ids.Next<MeetingSession>(), meeting, 1, "全体会议", isMakeUp: false, Roster(), world.Clock.Tick(),
            roomSecret: world.Ids.NextAnonymous<MeetingSession>().ToString()));
        SignIn(session);
        Speak(session, ends);
        if (!ends)
        {
            Run(session);
            return;
        }

        world.Clock.GoTo(day, 17);
        session.Speak(TurnKind.Commentary, Guide.Id, world.Texts.Commentary);
        session.Speak(TurnKind.Closing, branch.Secretary.Id, world.Texts.Closing);
        session.Decide("会后5个工作日内列出问题清单，10个工作日内报送情况报告。");
        var appraisal = meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal) ? new DemoAppraisal(world, branch, meeting, session, day) : null;
        var ballots = appraisal?.Vote();
        session.End(world.Clock.Tick());
        meeting.End([], branch.Secretary.Id, world.Clock.Tick());
        Minutes(session, seals, ballots);
        appraisal?.Decide();
    }

    private Person Guide => branch.IsSupervised ? world.Supervisor : world.Office;

    private List<RosterLine> Roster()
    {
        var lines = branch.People.Select(one => new RosterLine(
            one.Person.Id, branch.StandingOf(one.Person.Id),
            one.Member.IsLeadingCadre ? AttendanceCapacity.LeadingCadreAsMember : AttendanceCapacity.Member,
            !meeting.IsExempt(one.Person.Id), one.Member.HasVote)).ToList();
        lines.Add(new RosterLine(Guide.Id, branch.IsSupervised ? "督导组" : "镇党委", branch.IsSupervised
            ? AttendanceCapacity.SupervisingGroup : AttendanceCapacity.HigherOrgGuide, false, false));
        return lines;
    }

    private void SignIn(MeetingSession session)
    {
        var expected = session.Attendances.Where(line => line.IsExpected).Select(line => line.PersonId).ToArray();
        foreach (var person in expected[..^2]) session.SignIn(person, Presence.Present, null, null, world.Clock.Tick());
        session.SignIn(expected[^2], Presence.OnLeave, "在外就医", branch.Secretary.Id, world.Clock.Tick());
        session.SignIn(expected[^1], Presence.OnLeave, "因公出差", branch.Secretary.Id, world.Clock.Tick());
        session.SignIn(Guide.Id, Presence.Present, null, null, world.Clock.Tick());
        campaign.Cover(branch, expected[..^2].ToHashSet(), day);
    }

    private void Speak(MeetingSession session, bool everybody)
    {
        session.Speak(TurnKind.LastRectification, branch.Secretary.Id, world.Texts.LastRectification);
        session.Speak(TurnKind.TeamSelfCheck, branch.Secretary.Id, world.Texts.TeamSelfCheck);
        var present = session.Attendances.Where(line => line.Presence is Presence.Present && line.Capacity.IsMember)
            .Select(line => line.PersonId).ToArray();
        foreach (var (speaker, turn) in present.Take(everybody ? present.Length : 4).Select((id, turn) => (id, turn)))
        {
            Record(session, CriticismKind.Self, speaker, speaker, world.Texts.SelfCriticisms[turn % world.Texts.SelfCriticisms.Length], null);
            foreach (var critic in present.Where(other => other != speaker).Skip(turn % 3).Take(turn == 0 ? 4 : 2))
                Record(session, CriticismKind.Mutual, critic, speaker, world.Pick(world.Texts.Criticisms), world.Pick(world.Texts.Replies));
        }
    }

    /// <summary>The round has come to the fourth member's criticism; the recorder is typing, and has a note of his own.</summary>
    private void Run(MeetingSession session)
    {
        var agenda = Agenda.For(session, branch.Posts.Select(post => new PostHolder(post.PersonId, post.Kind)), meeting.Kinds);
        var round = world.Keep(SessionRound.Begin(
            world.Ids.Next<SessionRound>(), session, [.. agenda.Items.Select(item => new PlannedStep(item.Kind, item.PersonId, item.Minutes))], world.Clock.Tick()));
        for (var turns = 0; turns < 4;)
        {
            round.GoForward(session, world.Clock.Tick());
            if (round.Current!.Kind is AgendaKind.Criticism) turns++;
        }

        var listener = round.Current!.PersonId!.Value;
        var note = world.Keep(new PrivateNote
        {
            Id = world.Ids.Next<PrivateNote>(), SessionId = session.Id, MeetingId = meeting.Id, BranchId = branch.Unit.Id, AuthorId = session.RecorderId,
        });
        note.Write(session, Mark("会后核对两处人名。", note.Id.Value));
        var draft = world.Keep(new EntryDraft
        {
            Id = world.Ids.Next<EntryDraft>(), SessionId = session.Id, MeetingId = meeting.Id, BranchId = branch.Unit.Id,
            RecorderId = session.RecorderId, SubjectId = listener,
        });
        draft.Write(session, branch.Secretary.Id, new CriticismWords(null, Mark("走访农户", draft.Id.Value), Mark("接受", draft.Id.Value)));

        string Mark(string text, Guid id) => world.Marks.On("note", text, id, branch, secretary: false, group: false, committee: false, session.RecorderId);
    }

    private void Record(MeetingSession session, CriticismKind kind, Id<Person> author, Id<Person> subject, string words, string? reply)
    {
        var id = world.Ids.Next<CriticismRecord>();
        var runs = session.IsSealed || branch.Stage is not (MeetingStage.InSession or MeetingStage.Held or MeetingStage.RedoOrdered) ? [] : new[] { session.HostId, session.RecorderId };
        var readers = runs.Append(author).Append(subject).ToArray();
        var kept = world.Marks.On("criticism", words, id.Value, branch, secretary: true, group: true, committee: false, readers);
        var answer = reply is null ? null : world.Marks.On("criticism", reply, id.Value, branch, secretary: true, group: true, committee: false, readers);
        var record = world.Keep(CriticismRecord.Record(
            id, session, kind, author, subject, new CriticismWords(world.Texts.MemberAspects[_said.Count % world.Texts.MemberAspects.Length], kept, answer),
            _said.Count + 1, session.RecorderId, world.Clock.Tick()));
        _said.Add(new DemoMinutes.Said(record, kept, answer));
        world.List("criticism", new SeedManifest.Thing(id.Value, $"/criticism/{id}", branch.Unit.Code, author.Value, subject.Value));
    }

    private void Minutes(MeetingSession session, bool seals, Appraisal? ballots)
    {
        var minutes = world.Keep(Domain.Sessions.Minutes.Of(world.Ids.Next<Minutes>(), session));
        var text = new DemoMinutes(world, branch, meeting, session, _said, ballots);
        minutes.Assemble(text.Body(), SensitiveText.From(text.Restricted(minutes.Id.Value, seals)));
        world.List("minutes", new SeedManifest.Thing(minutes.Id.Value, $"/minutes/{minutes.Id}", branch.Unit.Code, session.RecorderId.Value));
        minutes.AskSpeakers(day.AddDays(world.Campaign.Parameters.ConfirmDays));
        var records = _said.Select(one => one.Record).ToArray();
        var confirmations = new DemoConfirmations(world, branch, session, records).Answer(seals);
        if (!seals) return;

        world.Clock.GoTo(day.AddDays(1), 10);
        minutes.Sign(minutes.Fingerprint, session.RecorderId, world.Clock.Tick());
        minutes.Sign(minutes.Fingerprint, session.HostId, world.Clock.Tick());
        minutes.Seal(
            new SealedSitting(session, records) { Confirmations = confirmations, Attachments = [Scan(session)], Salt = world.Ids.NextAnonymous<SealedSitting>().Value },
            branch.LastSeal, world.Clock.Tick());
        branch.LastSeal = minutes.SealHash;
        meeting.Seal([], 0, branch.Secretary.Id, world.Clock.Tick());
        if (branch.Stage is MeetingStage.FollowUp or MeetingStage.Archived) Add(minutes, records[0]);
        foreach (var one in _said.Where(one => one.Record.Kind is CriticismKind.Self).Take(8)) Find(one.Record);
    }

    private Attachment Scan(MeetingSession session)
    {
        var content = DemoScan.Pdf($"Sign-in sheet {branch.Unit.Code}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        world.Files[hash] = content;
        var scan = world.Keep(Attachment.Add(
            world.Ids.Next<Attachment>(), new AttachmentPlace(meeting.Id, branch.Unit.Id, session.Id), new AttachedFile(AttachmentFormat.Pdf, content.Length, hash),
            "签到表（签字原件）.pdf", AttachmentKind.SignInSheet, day, isRestricted: false, session.RecorderId, world.Clock.Tick()));
        world.List("attachment", new SeedManifest.Thing(
            scan.Id.Value, $"/meetings/{meeting.Id}/attachments?handler=File&attachment={scan.Id}", branch.Unit.Code, session.RecorderId.Value));
        return scan;
    }

    private void Add(Minutes minutes, CriticismRecord record)
    {
        world.Clock.GoTo(day.AddDays(3), 9);
        var addition = world.Keep(MinutesAddition.Propose(
            world.Ids.Next<MinutesAddition>(), minutes, new AdditionText(
                Mark("自我批评第一条"), Mark("“两次”应为“三次”。"), Mark("整理记录时笔误，有签到表为证。"), IsRestricted: true, record.SubjectId),
            1, minutes.RecorderId, isSecretary: false, world.Clock.Tick()));
        addition.Sign(minutes, addition.Fingerprint, [], branch.LastSeal, minutes.HostId, isSecretary: false, world.Clock.Tick());
        branch.LastSeal = addition.SealHash;

        string Mark(string text) => world.Marks.On(
            "minutes", text, minutes.Id.Value, branch, secretary: true, group: true, committee: false, minutes.RecorderId, minutes.HostId, record.SubjectId);
    }

    private void Find(CriticismRecord record)
    {
        var found = world.Pick(world.Texts.Findings);
        var id = world.Ids.Next<Problem>();
        var problem = world.Keep(Problem.Find(id, meeting, record.SubjectId, new ProblemStatement
        {
            Statement = Mark(found.Problem), Aspect = record.Aspect, Cause = Mark(found.Cause ?? ""), Instance = Mark(found.Instance ?? ""), Origin = ProblemOrigin.Peers,
        }, day.AddDays(2)));
        problem.LinkTo(ProblemLinkKind.Criticism, record.Id.Value);
        branch.PersonalProblems.Add((problem, found.Measure));

        string Mark(string text) => world.Marks.OnPersonal(text, id.Value, branch, record.SubjectId);
    }
}
