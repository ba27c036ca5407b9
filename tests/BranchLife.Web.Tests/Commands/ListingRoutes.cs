using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Commands;

public sealed class ListingRoutes(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task names_every_handler_of_a_page_with_its_door()
    {
        var routes = await ListAsync();

        Assert.Contains(("GET", "/administration/accounts/{id}", "/Administration/Accounts/Card", "", "MayAdminister+ManageAccounts", false), routes);
        Assert.Contains(("POST", "/administration/accounts/{id}", "/Administration/Accounts/Card", "Suspend", "MayAdminister+ManageAccounts", false), routes);
        Assert.Contains(("POST", "/Account/Login", "/Account/Login", "", null, true), routes);
        Assert.Contains(("GET", "/healthz", null, null, null, true), routes);
        Assert.Contains(("GET", "/Account", "/Account/Index", "", "SignedIn", false), routes);
    }

    [Fact]
    public async Task leaves_nothing_under_administration_to_everybody()
    {
        var doors = (await ListAsync()).Where(route => route.Item2.StartsWith("/administration", StringComparison.OrdinalIgnoreCase)).ToArray();

        Assert.NotEmpty(doors);
        Assert.DoesNotContain(doors, door => door.Item6 || door.Item5 == "SignedIn");
    }

    private async Task<List<(string, string, string?, string?, string?, bool)>> ListAsync()
    {
        var trial = await CommandTrial.RunAsync(app, "routes", "--json");
        Assert.Equal(0, trial.Code);
        return [.. trial.Json.EnumerateArray().Select(route => (
            route.GetProperty("verb").GetString()!, route.GetProperty("url").GetString()!, route.GetProperty("page").GetString(),
            route.GetProperty("handler").GetString(), route.GetProperty("policy").GetString(), route.GetProperty("anonymous").GetBoolean()))];
    }
}
