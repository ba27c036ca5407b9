using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>
/// 评定意见 on one member: grade and reason, given by committee or assembly on ballot and everyday conduct, never by the votes
/// alone (支部工作条例 art. 18; 不唯票), and told to the person, who may answer (党章 art. 4(6)).
/// </summary>
public sealed class AppraisalVerdict : Aggregate<AppraisalVerdict>
{
    private readonly List<VerdictRevision> _revisions = [];

    private AppraisalVerdict()
    {
    }

    public required Id<Appraisal> AppraisalId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> SubjectId { get; init; }

    /// <summary>Null for who takes part without a grade.</summary>
    public AppraisalGrade? Grade { get; private set; }

    public SensitiveText Opinion { get; private set; } = null!;

    /// <summary>帮助教育措施.</summary>
    public SensitiveText? Help { get; private set; }

    public VerdictForum Forum { get; private set; }

    public DateOnly DecidedOn { get; private set; }

    public Id<Person> RecordedById { get; private set; }

    public DateTimeOffset? ToldAt { get; private set; }

    public Id<Person>? ToldById { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>本人意见: agreement needs none.</summary>
    public SensitiveText? Answer { get; private set; }

    /// <summary>What it said before it was changed after having been told.</summary>
    public IReadOnlyList<VerdictRevision> Revisions => _revisions;

    public static AppraisalVerdict Record(
        Id<AppraisalVerdict> id, Appraisal appraisal, Id<Person> subject, VerdictDecision decision, Id<Person> by, DateOnly today)
    {
        var verdict = new AppraisalVerdict
        {
            Id = id, AppraisalId = appraisal.Id, MeetingId = appraisal.MeetingId, BranchId = appraisal.BranchId, SubjectId = subject,
        };
        verdict.Take(appraisal, decision, by, today);
        return verdict;
    }

    /// <summary>Once told, a change needs a reason, keeps what was said before, and has to be told again.</summary>
    public void Change(Appraisal appraisal, VerdictDecision decision, string? reason, Id<Person> by, DateTimeOffset at)
    {
        if (ToldAt is { } told)
        {
            _revisions.Add(new VerdictRevision
            {
                Ordinal = _revisions.Count + 1, Grade = Grade, Opinion = Opinion, Answer = Answer, ToldAt = told, ChangedAt = at,
                Reason = SensitiveText.Required(reason, Text.Paragraph, AppraisalRules.ToldVerdictsChangeWithAReason),
            });
            (ToldAt, ToldById, AnsweredAt, Answer) = (null, null, null, null);
        }

        Take(appraisal, decision, by, at.ChinaDay);
    }

    public void Tell(Id<Person> by, DateTimeOffset at)
    {
        Require(ToldAt is null, AppraisalRules.ToldOnce);
        (ToldAt, ToldById) = (at, by);
    }

    /// <summary>签收, with what the person has to say to it.</summary>
    public void AnswerWith(string? words, Id<Person> by, DateTimeOffset at)
    {
        Require(by == SubjectId, AppraisalRules.OnlyThePersonAnswers);
        Require(ToldAt is not null, AppraisalRules.AnsweredIsWhatWasShown);
        Require(AnsweredAt is null, AppraisalRules.AnsweredOnce);
        (AnsweredAt, Answer) = (at, SensitiveText.Optional(words, Text.Paragraph));
    }

    private void Take(Appraisal appraisal, VerdictDecision decision, Id<Person> by, DateOnly today)
    {
        Require(appraisal.State is AppraisalState.Closed, AppraisalRules.TheBallotClosesFirst);
        Require(by != SubjectId, AppraisalRules.NobodyDecidesOnTheirOwn);
        var member = appraisal.Members.SingleOrDefault(one => one.PersonId == SubjectId);
        Require(member is not null, AppraisalRules.OnlyAssessedMembersHaveVerdicts);
        Require(member!.IsGraded || decision.Grade is null, AppraisalRules.OnlyGradedMembersAreMarked);
        Require(!member.IsGraded || decision.Grade is not null, AppraisalRules.AVerdictHasAGrade);
        Require(decision.DecidedOn >= appraisal.OpenedAt.ChinaDay && decision.DecidedOn <= today, AppraisalRules.AVerdictNamesItsDecision);
        (Opinion, Help) = (SensitiveText.Required(decision.Opinion, Text.Paragraph, AppraisalRules.AVerdictHasAnOpinion), SensitiveText.Optional(decision.Help, Text.Paragraph));
        (Grade, Forum, DecidedOn, RecordedById) = (decision.Grade, decision.Forum, decision.DecidedOn, by);
    }
}
