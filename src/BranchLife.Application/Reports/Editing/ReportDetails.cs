using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Rules;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Editing;

/// <summary>One report as it stands, with what the rules say of it and what the reader may do.</summary>
public sealed class ReportDetails(
    BranchLifeDbContext db, Relations relations, ReportFindings findings, CurrentPhrases phrases, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<MeetingReport> id, CancellationToken ct)
    {
        var report = await db.MeetingReports.AsNoTracking().SingleOrDefaultAsync(report => report.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(report.BranchId, ct);
        if (!ReportAccess.Allows(ReportAction.Read, report, relation)) throw new NotFoundException();

        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == report.MeetingId, ct);
        var written = await db.WrittenAsync(meeting, report.Kind, report, clock.Today, ct);
        var names = await db.NamesOfAsync(
            [report.SubmittedById, report.ReviewedById, .. report.Sections.Select(section => (Id<Domain.Members.Person>?)section.EditedById)], ct);
        return new View
        {
            Id = id, Version = report.Version, MeetingId = meeting.Id, Meeting = meeting.Title, Branch = written.Branch, State = report.State,
            Written = written, Names = names, SubmittedBy = names.Of(report.SubmittedById), SubmittedAt = report.SubmittedAt,
            ReviewedBy = names.Of(report.ReviewedById), ReviewedAt = report.ReviewedAt, ReturnReason = report.ReturnReason,
            Outdated = report.IsOpen ? [] : [.. SectionChange.Since(report.Drafts, written)],
            Edits = [.. SectionChange.ByHand(written)],
            Residue = report.IsOpen && relation.IsCommittee ? await ResidueAsync(written, report.BranchId, ct) : [],
            Findings = relation.IsCommittee || relation.ReviewsFromOutside ? await findings.FindAsync(meeting, written.Content, ct) : [],
            MayWrite = report.IsOpen && ReportAccess.Allows(ReportAction.Write, report, relation),
            MayReview = report.State is ReportState.Submitted && ReportAccess.Allows(ReportAction.Review, report, relation),
        };
    }

    private async Task<IReadOnlyList<SectionResidue>> ResidueAsync(WrittenReport written, Id<Unit> branch, CancellationToken ct)
    {
        var domain = await db.Units.Where(unit => unit.Id == branch).Select(unit => unit.Domain).SingleAsync(ct);
        return [.. SectionResidue.In(written, domain, await phrases.FindAsync(ct))];
    }

    public sealed record View
    {
        public required Id<MeetingReport> Id { get; init; }

        public required int Version { get; init; }

        public required Id<Meeting> MeetingId { get; init; }

        public required string Meeting { get; init; }

        public required string Branch { get; init; }

        public ReportKind Kind => Written.Kind;

        public required ReportState State { get; init; }

        public required WrittenReport Written { get; init; }

        public required IReadOnlyDictionary<Id<Domain.Members.Person>, string> Names { get; init; }

        public required string? SubmittedBy { get; init; }

        public required DateTimeOffset? SubmittedAt { get; init; }

        public required string? ReviewedBy { get; init; }

        public required DateTimeOffset? ReviewedAt { get; init; }

        public required string? ReturnReason { get; init; }

        /// <summary>Where the records have changed since the report was handed in.</summary>
        public required IReadOnlyList<SectionChange> Outdated { get; init; }

        public bool IsOutdated => Outdated.Count > 0;

        /// <summary>Sections written by hand beside what the records give, then and now.</summary>
        public required IReadOnlyList<SectionEdit> Edits { get; init; }

        /// <summary>What is left of a template, for the writers' eyes until it is handed in; no gate.</summary>
        public required IReadOnlyList<SectionResidue> Residue { get; init; }

        public required IReadOnlyList<Finding> Findings { get; init; }

        public required bool MayWrite { get; init; }

        public required bool MayReview { get; init; }
    }
}
