using BranchLife.Application.Rectification;
using BranchLife.Web.Infrastructure.Accounts;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>整改台账. Its address is a contract: unit, state, owner, due, after.</summary>
public sealed class IndexModel(Ledger ledger, LedgerChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public LedgerQuery Filter { get; set; } = new();

    public Ledger.View View { get; private set; } = null!;

    public static IReadOnlyList<int> PageSizes { get; } = [20, 100, 500];

    public LedgerChoices.View Choices { get; private set; } = null!;

    public IEnumerable<SelectListItem> Units => Choices.Units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString(), unit.Id == View.Unit));

    /// <summary>A list of one branch says so in its title bar.</summary>
    public bool NamesBranches => View.Rows.DistinctBy(row => row.Branch).Count() > 1 || Choices.Units.Count > 1;

    public IEnumerable<SelectListItem> States => Enum.GetValues<LedgerState>().Select(state =>
        new SelectListItem(state.Word, state.ToString(), state == (Filter.State ?? LedgerState.Unclosed)));

    public string Meta => $"共 {View.Counts.Total} 项：整改中 {View.Counts.Running}，待核验 {View.Counts.ToVerify}，已销号 {View.Counts.Closed}，超期 {View.Counts.Late}";

    public Paging Foot => new(
        View.Rows.Count, View.Counts.Total, "项", Filter.After is null ? null : Filter.Address(null),
        View.Next is { } next ? Filter.Address(next.ToString()) : null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        View = await ledger.FindAsync(Filter.ToFilter(), ct);
        Choices = await HttpContext.RecallAsync((typeof(LedgerChoices), View.Unit), () => choices.FindAsync(View.Unit, ct));
    }
}
