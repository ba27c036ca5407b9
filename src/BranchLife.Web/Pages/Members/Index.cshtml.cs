using BranchLife.Application.Members;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Members;

public sealed class IndexModel(MemberList members) : PageModel
{
    [FromQuery]
    public Id<Unit>? Unit { get; set; }

    [FromQuery]
    public MemberStatus? Status { get; set; }

    [FromQuery]
    public GuidanceCategories? Category { get; set; }

    [FromQuery]
    public string? Name { get; set; }

    /// <summary>Counted from 1.</summary>
    [FromQuery]
    public int P { get; set; } = 1;

    public MemberList.View Members { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units => [.. Members.Units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()))];

    public static IReadOnlyList<SelectListItem> Statuses { get; } =
        [.. Enum.GetValues<MemberStatus>().Select(status => new SelectListItem(status.Word, status.ToString()))];

    public static IReadOnlyList<SelectListItem> Categories { get; } =
    [
        .. Enum.GetValues<GuidanceCategories>().Where(category => category is not GuidanceCategories.None)
            .Select(category => new SelectListItem(category.Words, category.ToString())),
    ];

    public Paging Foot => new(
        Members.Rows.Count, Members.Total, "人", Members.Page > 1 ? Href(Members.Page - 1) : null, Members.HasMore ? Href(Members.Page + 1) : null);

    public async Task OnGetAsync(CancellationToken ct) =>
        Members = await members.FindAsync(new MemberList.Filter(Unit, Status, Category, Name, P), ct);

    private string Href(int page) =>
        FormattableString.Invariant($"/members?unit={Unit}&status={Status}&category={Category}&name={Uri.EscapeDataString(Name ?? "")}&p={page}");
}
