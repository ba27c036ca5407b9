using System.Globalization;
using BranchLife.Application.Deeds;
using BranchLife.Domain.Deeds;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Deeds;

/// <summary>The branch's board and list; for who looks from outside numbers alone.</summary>
public sealed class IndexModel(DeedBoard deeds, DeedCounts counts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DeedBoard.Filter Filter { get; set; } = new();

    /// <summary>Where the next page of branches begins.</summary>
    [FromQuery]
    public string? From { get; set; }

    public DeedBoard.View Board { get; private set; } = null!;

    public DeedCounts.View? Counts { get; private set; }

    public static IEnumerable<SelectListItem> States => Enum.GetValues<DeedState>().Select(state => new SelectListItem(state.Word, state.ToString()));

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<DeedKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()));

    public string Meta => Board.MayEnter
        ? $"共 {Board.Counts.Values.Sum()} 件：待审单 {Board.Of(DeedState.Wished)}，待领单 {Board.Of(DeedState.Accepted)}，办理中 {Board.Of(DeedState.Taken, DeedState.Reported)}，已办结 {Board.Of(DeedState.Confirmed)}，未采纳 {Board.Of(DeedState.Declined)}"
        : "";

    public IReadOnlyList<Column> Columns =>
    [
        new("点单（待审单）", Board.Of(DeedState.Wished), Board.Wished, "没有待审的点单", Address(DeedState.Wished)),
        new("审单（待领单）", Board.Of(DeedState.Accepted), Board.Accepted, "没有待领的实事", Address(DeedState.Accepted)),
        new("领单（办理中）", Board.Of(DeedState.Taken, DeedState.Reported), Board.Running, "没有正在办理的实事", Address(DeedState.Taken)),
        new("办结", Board.Of(DeedState.Confirmed), Board.Done, "还没有办结的实事", Address(DeedState.Confirmed)),
    ];

    public Paging Foot => new(
        Board.Rows.Count, Board.Total, "件", Filter.After is null ? null : HrefOf(null), Board.Next is { } next ? HrefOf(next.ToString()) : null);

    public Paging CountsFoot => new(
        Counts!.Rows.Count, null, "个党支部", From is null ? null : "/deeds#counts",
        Counts.Next is { } next ? $"/deeds?from={Uri.EscapeDataString(next)}#counts" : null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Board = await deeds.FindAsync(Filter, ct);
        Counts = await counts.FindAsync(From, ct);
    }

    private static string Address(DeedState state) => $"/deeds?Filter.State={state}#list";

    private string HrefOf(string? after)
    {
        var query = new QueryBuilder();
        if (Filter.State is { } state) query.Add("Filter.State", state.ToString());
        if (Filter.Kind is { } kind) query.Add("Filter.Kind", kind.ToString());
        if (Filter.Year is { } year) query.Add("Filter.Year", year.ToString(CultureInfo.InvariantCulture));
        if (!string.IsNullOrWhiteSpace(Filter.Words)) query.Add("Filter.Words", Filter.Words);
        if (after is not null) query.Add("Filter.After", after);
        return $"/deeds{query.ToQueryString()}#list";
    }

    public sealed record Column(string Title, int Count, IReadOnlyList<DeedBoard.Card> Cards, string Empty, string Href);
}
