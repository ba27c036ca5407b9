using BranchLife.Application.Deeds;

namespace BranchLife.Web.Pages.Deeds;

/// <summary>The acts on one deed.</summary>
public sealed record DeedActs(
    AcceptDeed Accept, DeclineDeed Decline, OfferDeed Offer, DeclineDeedOffer DeclineOffer, TakeDeed Take, JoinDeed Join, GiveBackDeed GiveBack,
    ReportDeed Report, ConfirmDeed Confirm);
