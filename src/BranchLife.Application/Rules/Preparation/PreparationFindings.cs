using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between the five tracks and the handing in of the materials. Reads that things exist, never what they say.</summary>
public sealed class PreparationFindings(BranchLifeDbContext db, BranchRoster roster, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var members = await roster.FindAsync(meeting.BranchId, about.Today, ct);
        var studies = await db.StudySessions.AsNoTracking().Where(study => study.MeetingId == meeting.Id).ToListAsync(ct);
        var outlines = await OutlinesAsync(meeting, ct);
        return Procedure.Check(new PreparationFacts
        {
            HeldOn = meeting.HeldOn,
            About = about,
            Members = [.. members.Select(member => new PreparationFacts.Participant(
                member.PersonId, member.Name, member.IsSecretary, member.IsCommittee, meeting.IsExempt(member.PersonId))
            {
                IsFrail = member.IsFrail,
            })],
            HasCommittee = members.Count(member => member.IsCommittee) >= Committee.Smallest,
            Waived = meeting.Waivers.Select(waiver => waiver.Track).ToHashSet(),
            StudyMinutes = studies.Where(study => study.IsOfBranch).GroupBy(study => study.Mode)
                .ToDictionary(mode => mode.Key, mode => mode.Sum(study => study.DurationMinutes)),
            Studied = studies.SelectMany(study => study.Attendances).Select(attendance => attendance.PersonId).ToHashSet(),
            Opinions = await OpinionsAsync(meeting, ct),
            Talks = await TalksAsync(meeting, ct),
            HandedIn = outlines.Where(outline => outline is { Kind: OutlineKind.MemberOutline, IsIn: true })
                .Select(outline => outline.AuthorId).ToHashSet(),
            TeamHandedIn = outlines.Any(outline => outline is { Kind: OutlineKind.TeamSelfCheck, IsIn: true }),
            HasEarlierItems = await HasEarlierItemsAsync(meeting, ct),
            StatesEarlierItems = outlines.Any(outline => outline is { StatesLast: true, IsIn: true }
                && (outline.Kind is OutlineKind.TeamSelfCheck || members.Any(m => m.PersonId == outline.AuthorId && m.IsSecretary))),
        });
    }

    private async Task<List<WrittenOutline>> OutlinesAsync(Meeting meeting, CancellationToken ct) =>
        await db.Outlines.Where(outline => outline.MeetingId == meeting.Id)
            .Select(outline => new WrittenOutline(
                outline.Kind, outline.AuthorId,
                outline.State == OutlineState.HandedIn || outline.State == OutlineState.Accepted, outline.LastPromises != null))
            .ToListAsync(ct);

    private async Task<List<PreparationFacts.CollectedOpinion>> OpinionsAsync(Meeting meeting, CancellationToken ct) =>
        await db.Opinions.Where(opinion => opinion.MeetingId == meeting.Id)
            .Select(opinion => new PreparationFacts.CollectedOpinion(opinion.Origin, opinion.SubjectId, opinion.FedBackOn != null))
            .ToListAsync(ct);

    private async Task<List<PreparationFacts.HeldTalk>> TalksAsync(Meeting meeting, CancellationToken ct) =>
        await db.Talks
            .Where(talk => talk.MeetingId == meeting.Id && talk.FirstConfirmedAt != null && talk.SecondConfirmedAt != null)
            .Select(talk => new PreparationFacts.HeldTalk(talk.FirstId, talk.SecondId)).ToListAsync(ct);

    private Task<bool> HasEarlierItemsAsync(Meeting meeting, CancellationToken ct) =>
        db.RectificationItems.AnyAsync(item => item.UnitId == meeting.BranchId && item.MeetingId != meeting.Id, ct);

    private sealed record WrittenOutline(OutlineKind Kind, Id<Person> AuthorId, bool IsIn, bool StatesLast);
}
