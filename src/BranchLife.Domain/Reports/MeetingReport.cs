using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;

namespace BranchLife.Domain.Reports;

/// <summary>情况报告: generated from records; sections may be edited by hand; submitted, returned, accepted.</summary>
public sealed class MeetingReport : Aggregate<MeetingReport>
{
    private readonly List<ReportSection> _sections = [];

    private MeetingReport()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public ReportState State { get; private set; }

    public Id<Person>? SubmittedById { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Of the facts at handing in, so that a later change shows as outdated.</summary>
    public string? FactsHash { get; private set; }

    public string? ReturnReason { get; private set; }

    public Id<Person>? ReviewedById { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public IReadOnlyList<ReportSection> Sections => _sections;

    public static MeetingReport Draft(Id<MeetingReport> id, Meeting meeting)
    {
        Require(meeting.Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp, ReportRules.ReportsFollowTheMeeting);
        return new MeetingReport { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId };
    }

    /// <param name="key">The section of the outline.</param>
    /// <param name="text">Blank: back to the generated text.</param>
    /// <param name="by">Who edits.</param>
    /// <param name="at">When.</param>
    public void Edit(string key, string? text, Id<Person> by, DateTimeOffset at)
    {
        RequireOpen();
        var cleaned = Text.Optional(text, Text.Material);
        var section = _sections.SingleOrDefault(section => section.Key == key);
        if (cleaned is null)
        {
            if (section is not null) _sections.Remove(section);
            return;
        }

        if (section is null) _sections.Add(section = new ReportSection { Key = key });
        section.Write(cleaned, by, at);
    }

    public void Submit(IEnumerable<Finding> findings, string factsHash, Id<Person> by, DateTimeOffset at)
    {
        RequireOpen();
        findings.RequireNothingBlocks();
        (State, FactsHash, SubmittedById, SubmittedAt) = (ReportState.Submitted, factsHash, by, at);
    }

    public void Return(string? reason, Reviewer reviewer, DateTimeOffset at)
    {
        RequireReviewable(reviewer);
        ReturnReason = Text.Required(reason, Text.Paragraph, CommonRules.AReasonIsGiven);
        (State, ReviewedById, ReviewedAt) = (ReportState.Returned, reviewer.PersonId, at);
    }

    public void Accept(Reviewer reviewer, DateTimeOffset at)
    {
        RequireReviewable(reviewer);
        (State, ReviewedById, ReviewedAt) = (ReportState.Accepted, reviewer.PersonId, at);
    }

    private void RequireReviewable(Reviewer reviewer)
    {
        Require(State is ReportState.Submitted, ReportRules.OnlySubmittedReportsAreReviewed);
        Require(reviewer.PersonId != SubmittedById && reviewer.OwnBranchId != BranchId, ReportRules.NobodyReviewsTheirOwnReport);
    }

    private void RequireOpen() => Require(State is ReportState.Draft or ReportState.Returned, ReportRules.OnlyOpenReportsChange);
}
