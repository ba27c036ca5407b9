using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Wording;

public sealed class KeepingThePhrases(HintsApp app) : IClassFixture<HintsApp>
{
    [Fact]
    public async Task is_the_work_of_the_topmost_office_and_works_at_once()
    {
        using (var office = await app.AsAsync(app.Branch.Office))
        {
            var added = await office.SubmitAsync("/wording/phrases", "form[action='/wording/phrases']", ("Input.List", "Flattery"), ("Input.Phrase", "太巴适"));
            Assert.Equal(HttpStatusCode.Found, added.Status);
            var twice = await office.SubmitAsync("/wording/phrases", "form[action='/wording/phrases']", ("Input.List", "Flattery"), ("Input.Phrase", "太巴适"));
            Assert.Equal((HttpStatusCode.Conflict, "词表里已经有这个说法。"), (twice.Status, twice.Problems.Single()));
            Assert.Contains("太巴适", (await office.GetAsync("/wording/phrases")).Text, StringComparison.Ordinal);
        }

        using (var member = await app.AsAsync(app.Branch.Comrade))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/wording/phrases")).Status);
            var hinted = await member.SubmitAsync("/wording/criticism", "#words", ("Input.Words", "你呀就是太巴适了。"));
            Assert.Contains("更像表扬", hinted.Text, StringComparison.Ordinal);
        }

        using var again = await app.AsAsync(app.Branch.Office);
        var removed = await again.SubmitAsync("/wording/phrases", "form[action='/wording/phrases?handler=Remove']");
        Assert.Equal(HttpStatusCode.Found, removed.Status);
        var kept = await app.LookAsync(db => db.AddedPhrases.AsNoTracking().SingleAsync());
        Assert.Equal((app.Branch.Office, app.Branch.Office), (kept.AddedById, kept.RemovedById!.Value));
        Assert.NotNull(kept.RemovedAt);
    }
}
