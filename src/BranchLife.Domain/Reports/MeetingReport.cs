using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;

namespace BranchLife.Domain.Reports;

/// <summary>情况报告 or 整改落实情况报告: generated from records; sections may be edited by hand; submitted, returned, accepted.</summary>
public sealed class MeetingReport : Aggregate<MeetingReport>
{
    private readonly List<ReportSection> _sections = [];
    private readonly List<DraftedSection> _drafts = [];

    private MeetingReport()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required ReportKind Kind { get; init; }

    public ReportState State { get; private set; }

    public Id<Person>? SubmittedById { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public string? ReturnReason { get; private set; }

    public Id<Person>? ReviewedById { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public IReadOnlyList<ReportSection> Sections => _sections;

    /// <summary>What the records gave at handing in, so that a later change shows as outdated and can be laid beside it.</summary>
    public IReadOnlyList<DraftedSection> Drafts => _drafts;

    /// <summary>Refused before the meeting was held; of rectification before the problem list is confirmed. Items outlive their meeting, so this one may follow the archive, too.</summary>
    public static MeetingReport Draft(Id<MeetingReport> id, Meeting meeting, ReportKind kind = ReportKind.Meeting)
    {
        Require(MayBegin(meeting.Stage, kind),
            kind is ReportKind.Rectification ? ReportRules.RectificationIsReportedOnceItHasBegun : ReportRules.ReportsFollowTheMeeting);
        return new MeetingReport { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Kind = kind };
    }

    public static bool MayBegin(MeetingStage stage, ReportKind kind) => kind switch
    {
        ReportKind.Meeting => stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp,
        ReportKind.Rectification => stage is MeetingStage.FollowUp or MeetingStage.Archived,
    };

    /// <summary>Being written: not handed in, or given back.</summary>
    public bool IsOpen => State is ReportState.Draft or ReportState.Returned;

    /// <param name="key">The section of the outline.</param>
    /// <param name="text">Blank: back to the generated text.</param>
    /// <param name="drafted">What the records give for this section now.</param>
    /// <param name="by">Who edits.</param>
    /// <param name="at">When.</param>
    public void Edit(string key, string? text, string drafted, Id<Person> by, DateTimeOffset at)
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
        section.Write(cleaned, drafted, by, at);
    }

    public void Submit(IEnumerable<Finding> findings, IEnumerable<DraftedSection> drafts, Id<Person> by, DateTimeOffset at)
    {
        RequireOpen();
        findings.RequireNothingBlocks();
        _drafts.Clear();
        _drafts.AddRange(drafts);
        (State, SubmittedById, SubmittedAt) = (ReportState.Submitted, by, at);
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

    private void RequireOpen() => Require(IsOpen, ReportRules.OnlyOpenReportsChange);
}
