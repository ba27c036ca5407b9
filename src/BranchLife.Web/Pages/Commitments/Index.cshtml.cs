using System.Globalization;
using BranchLife.Application.Commitments;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Commitments;

/// <summary>承诺践诺: the own commitments, and those of the branch.</summary>
public sealed class IndexModel(CommitmentList commitments) : PageModel
{
    private static readonly (CommitmentStanding Standing, string Word)[] Words =
    [
        (CommitmentStanding.Running, "践诺中"), (CommitmentStanding.ToReview, "待评议"), (CommitmentStanding.Kept, "已兑现"),
        (CommitmentStanding.PartlyKept, "部分兑现"), (CommitmentStanding.NotKept, "未兑现"),
    ];

    [BindProperty(SupportsGet = true)]
    public CommitmentList.Filter Filter { get; set; } = new();

    public CommitmentList.View View { get; private set; } = null!;

    public static IEnumerable<SelectListItem> States => Words.Select(one => new SelectListItem(one.Word, one.Standing.ToString()));

    public bool NamesBranches => !View.IsOfBranch || View.Rows.DistinctBy(row => row.Branch).Count() > 1;

    public string Meta => $"共 {View.Counts.Total} 项：践诺中 {View.Counts.Running}，待评议 {View.Counts.ToReview}，已兑现 {View.Counts.Kept}，部分兑现 {View.Counts.PartlyKept}，未兑现 {View.Counts.NotKept}";

    public Paging Foot => new(
        View.Rows.Count, View.Counts.Total, "项", Filter.After is null ? null : HrefOf(null), View.Next is { } next ? HrefOf(next.ToString()) : null);

    public async Task OnGetAsync(CancellationToken ct) => View = await commitments.FindAsync(Filter, ct);

    private string HrefOf(string? after)
    {
        var query = new QueryBuilder();
        if (Filter.State is { } state) query.Add("Filter.State", state.ToString());
        if (Filter.Year is { } year) query.Add("Filter.Year", year.ToString(CultureInfo.InvariantCulture));
        if (Filter.Owner is { } owner) query.Add("Filter.Owner", owner.ToString());
        if (after is not null) query.Add("Filter.After", after);
        return $"/commitments{query.ToQueryString()}#branch";
    }
}
