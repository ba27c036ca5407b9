using BranchLife.Domain.Attachments;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// 补充说明: what is corrected or added after the seal, with a date, a reason and two names. The sealed text stays as it is; the
/// addition is sealed by the second signature and follows the branch's last seal.
/// </summary>
public sealed class MinutesAddition : Aggregate<MinutesAddition>
{
    private MinutesAddition()
    {
    }

    public required Id<Minutes> MinutesId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Read as the restricted part is; else as the body.</summary>
    public required bool IsRestricted { get; init; }

    /// <summary>Whose words it is about; that person reads it too.</summary>
    public required Id<Person>? ConcernsId { get; init; }

    /// <summary>Which passage it is about, where one is meant.</summary>
    public required SensitiveText? Passage { get; init; }

    public required SensitiveText Text { get; init; }

    public required SensitiveText Reason { get; init; }

    public required Id<Person> ProposedById { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public Id<Person>? SignedById { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? PreviousSeal { get; private set; }

    public string? SealHash { get; private set; }

    public bool IsSealed => SealedAt is not null;

    public bool IsOpen => SealedAt is null && WithdrawnAt is null;

    /// <summary>Of the text that the second person signs.</summary>
    public string Fingerprint => SealedRecord.Of(this).Hash;

    /// <param name="isSecretary">The proposer is the branch's secretary (or acts as such).</param>
    public static MinutesAddition Propose(
        Id<MinutesAddition> id, Minutes minutes, AdditionText text, int ordinal, Id<Person> by, bool isSecretary, DateTimeOffset at)
    {
        Require(minutes.IsSealed, AdditionRules.OnlySealedMinutesAreAddedTo);
        Require(isSecretary || Ran(minutes, by), AdditionRules.WhoRanTheSittingAddsToIt);
        return new MinutesAddition
        {
            Id = id, MinutesId = minutes.Id, MeetingId = minutes.MeetingId, BranchId = minutes.BranchId, Ordinal = ordinal,
            IsRestricted = text.IsRestricted, ConcernsId = text.ConcernsId, ProposedById = by, ProposedAt = at,
            Passage = SensitiveText.Optional(text.Passage, Domain.Text.Line),
            Text = SensitiveText.Required(text.Text, Domain.Text.Paragraph, AdditionRules.AnAdditionSaysSomething),
            Reason = SensitiveText.Required(text.Reason, Domain.Text.Paragraph, AdditionRules.AnAdditionHasAReason),
        };
    }

    /// <summary>The second of the two signs what was shown, and with that it is sealed.</summary>
    /// <param name="attachments">Handed in with it.</param>
    /// <param name="previousSeal">The branch's last seal.</param>
    public void Sign(
        Minutes minutes, string fingerprintShown, IReadOnlyList<Attachment> attachments, string? previousSeal, Id<Person> by, bool isSecretary, DateTimeOffset at)
    {
        Require(IsOpen, AdditionRules.SealedAdditionsStay);
        Require(isSecretary || Ran(minutes, by), AdditionRules.WhoRanTheSittingAddsToIt);
        Require(by != ProposedById, AdditionRules.TwoPersonsSign);
        Require(fingerprintShown == Fingerprint, AdditionRules.SignedIsTheTextShown);
        (SignedById, SealedAt, PreviousSeal) = (by, at, previousSeal);
        SealHash = SealSheet.Of(this, attachments).Hash;
        foreach (var attachment in attachments) attachment.SealIn(Id.Value);
    }

    public void Withdraw(Id<Person> by, DateTimeOffset at)
    {
        Require(IsOpen, AdditionRules.SealedAdditionsStay);
        Require(by == ProposedById, AdditionRules.OnlyTheProposerWithdraws);
        WithdrawnAt = at;
    }

    /// <summary>Whether it still is what was sealed; the link to the seal before is the caller's to look at.</summary>
    public bool IsAsSealed(IEnumerable<Attachment> attachments) =>
        SealedAt is not null && SignedById is not null && SealSheet.Of(this, attachments).Hash == SealHash;

    private static bool Ran(Minutes minutes, Id<Person> person) => minutes.HostId == person || minutes.RecorderId == person;
}
