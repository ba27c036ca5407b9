using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

public sealed class OpinionSummaryModel(OpinionSummary summary) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public OpinionSummary.View Found { get; private set; } = null!;

    /// <summary>Where they came from, with numbers; of anonymous ones as far as may be told.</summary>
    public IEnumerable<string> Sources
    {
        get
        {
            var tally = Found.Tally;
            var recorded = Enum.GetValues<ProblemOrigin>().Where(tally.Recorded.ContainsKey).Select(origin => $"{origin.Word} {tally.Recorded[origin]} 条");
            var split = tally.FromMembers is { } members ? $"（群众提 {tally.Anonymous - members} 条、互相帮 {members} 条）" : null;
            return tally.Anonymous == 0 ? recorded : recorded.Append($"匿名意见箱 {tally.Anonymous} 条{split}");
        }
    }

    public async Task OnGetAsync(CancellationToken ct) => Found = await summary.FindAsync(Id, ct);
}
