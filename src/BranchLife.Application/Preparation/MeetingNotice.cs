using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The notice as everybody reads it and, for the secretary and reviewers, who was told and has opened it.</summary>
public sealed class MeetingNotice(BranchLifeDbContext db, Actor actor, Gate gate, Relations relations, NoticeFindings findings)
{
    /// <param name="action">Read for the notice itself, Notify for sending it.</param>
    public async Task<View> FindAsync(Id<Meeting> id, MeetingAction action, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, action, ct);
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var path = MeetingNotices.PathOf(id);
        var told = relation.IsSecretary || relation.ReviewsFromOutside
            ? await (
                from notice in db.Notices
                where notice.Path == path
                join person in db.Persons on notice.RecipientId equals person.Id
                orderby notice.At, person.Id
                select new { notice.Sentence, person.Name, notice.At, notice.ReadAt }).ToListAsync(ct)
            : [];
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var host = await db.Persons.Where(person => person.Id == meeting.HostId).Select(person => person.Name).SingleOrDefaultAsync(ct);
        return new View(
            head, meeting.Kinds, meeting.Form, meeting.Theme, meeting.HeldOn, meeting.StartsAt, meeting.Place,
            host, meeting.Guests, meeting.Requirements,
            await AgendasAsync(meeting, ct),
            meeting.AdvanceNoticeOn, meeting.FinalNoticeOn, meeting.Materials,
            [.. roster.Select(person => person.Name)],
            [.. told.Select(n => new Receipt(n.Name, n.Sentence == MeetingNotices.Final, n.At, n.ReadAt))],
            action is MeetingAction.Notify && meeting.Stage is MeetingStage.Preparing ? await findings.FindAsync(meeting, ct) : []);
    }

    // As the meeting would sit if it were convened today: once, or once per group.
    private async Task<IReadOnlyList<SittingAgenda>> AgendasAsync(Meeting meeting, CancellationToken ct)
    {
        var source = await RosterSource.ReadAsync(db, meeting.BranchId, actor.Today, ct);
        var people = source.People.Select(entry => entry.PersonId).Concat(new[] { meeting.HostId }.OfType<Id<Person>>());
        var names = await db.NamesOfAsync(people, ct);
        return [.. SessionRoster.For(meeting, source, []).Select(planned => new SittingAgenda(
            planned.Title,
            AgendaRow.Of(Agenda.For(planned, meeting.HostId ?? default, source.Posts, meeting.Kinds), meeting.StartsAt ?? ConvenePreview.UsualStart, names)))];
    }

    /// <param name="Agenda">Of each sitting, made from the members as the meeting itself will be.</param>
    /// <param name="Expected">Who is to be told.</param>
    /// <param name="Receipts">Who was told; empty for those who need not know.</param>
    public sealed record View(
        MeetingHead Head, MeetingKinds Kinds, MeetingForm Form, string? Theme, DateOnly? HeldOn, TimeOnly? StartsAt, string? Place, string? Host,
        string? Guests, string? Requirements, IReadOnlyList<SittingAgenda> Agenda, DateOnly? AdvanceNoticeOn, DateOnly? FinalNoticeOn,
        MaterialsState Materials, IReadOnlyList<string> Expected, IReadOnlyList<Receipt> Receipts, IReadOnlyList<Finding> Findings);

    public sealed record SittingAgenda(string Title, IReadOnlyList<AgendaRow> Rows);

    public sealed record Receipt(string Name, bool IsFinal, DateTimeOffset At, DateTimeOffset? ReadAt);
}
