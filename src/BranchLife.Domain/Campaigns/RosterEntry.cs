using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Campaigns;

/// <summary>One member of the roster that was frozen at launch: the denominator of coverage (应到).</summary>
public sealed class RosterEntry : Aggregate<RosterEntry>
{
    private RosterEntry()
    {
    }

    public required Id<Campaign> CampaignId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required MemberStatus Status { get; init; }

    public required bool IsLeadingCadre { get; init; }

    public Disposition Disposition { get; private set; }

    public DateOnly? CoveredOn { get; private set; }

    /// <summary>Where, with whom, which receipt, or the reason and who approved.</summary>
    public string? Note { get; private set; }

    public Id<Person>? RecordedById { get; private set; }

    public static RosterEntry Freeze(
        Id<RosterEntry> id, Id<Campaign> campaign, Id<Unit> branch, Member member) =>
        new()
        {
            Id = id, CampaignId = campaign, BranchId = branch, PersonId = member.PersonId, Status = member.Status,
            IsLeadingCadre = member.IsLeadingCadre,
        };

    /// <summary>Every disposition but attendance at home says where, with whom or why.</summary>
    public void Cover(Disposition disposition, DateOnly? on, string? note, Id<Person> by)
    {
        var text = disposition is Disposition.Open or Disposition.AttendedAtHome
            ? Text.Optional(note, Text.Line)
            : Text.Required(note, Text.Line, CampaignRules.AnExceptionIsDescribed);
        (Disposition, CoveredOn, Note, RecordedById) = (disposition, on, text, by);
    }
}
