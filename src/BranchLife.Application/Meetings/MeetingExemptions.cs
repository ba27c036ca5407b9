using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>Who is exempt by name, who asks for it, and who could be asked for.</summary>
public sealed class MeetingExemptions(BranchLifeDbContext db, ReadableMeetings meetings, BranchRoster roster, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        if (!opened.SeesFindings) throw new NotFoundException();
        var meeting = opened.Meeting;
        var names = await db.NamesOfAsync(
            meeting.Exemptions.SelectMany(exemption => new Id<Person>?[] { exemption.PersonId, exemption.RequestedById, exemption.GrantedById }), ct);
        var members = opened.Allowed.Contains(MeetingAction.RequestExemption) ? await roster.FindAsync(meeting.BranchId, actor.Today, ct) : [];
        return new View(
            id, meeting.Version, meeting.Title, opened.Allowed,
            [.. meeting.Exemptions.OrderBy(exemption => exemption.IsGranted).ThenBy(exemption => exemption.PersonId).Select(exemption => new Row(
                exemption.PersonId, names[exemption.PersonId], exemption.Reason, names.Of(exemption.RequestedById), names.Of(exemption.GrantedById), exemption.GrantedAt))],
            [.. members.Where(member => meeting.Exemptions.All(exemption => exemption.PersonId != member.PersonId))
                .Select(member => new PlanChoices.PersonLine(member.PersonId, member.Name, member.Standing))]);
    }

    public sealed record View(
        Id<Meeting> Id, int Version, string Title, IReadOnlySet<MeetingAction> Allowed, IReadOnlyList<Row> Rows,
        IReadOnlyList<PlanChoices.PersonLine> Others);

    public sealed record Row(Id<Person> PersonId, string Name, string Reason, string? RequestedBy, string? GrantedBy, DateTimeOffset? GrantedAt);
}
