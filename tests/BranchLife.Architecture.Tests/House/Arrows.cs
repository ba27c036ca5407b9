using System.Reflection;
using BranchLife.Application;
using BranchLife.Documents.Docx;
using BranchLife.Domain;
using BranchLife.Persistence;

namespace BranchLife.Architecture.Tests.House;

/// <summary>Which room may know which: the arrows of docs/index.md.</summary>
public sealed class Arrows
{
    [Fact]
    public void of_the_domain_lead_nowhere() => Assert.Equal([], RoomsOf(typeof(Text).Assembly));

    [Fact]
    public void of_documents_lead_nowhere() => Assert.Equal([], RoomsOf(typeof(PaperDocx).Assembly));

    [Fact]
    public void of_persistence_lead_to_the_domain() => Assert.Equal(["Domain"], RoomsOf(typeof(BranchLifeDbContext).Assembly));

    [Fact]
    public void of_the_application_lead_to_no_page_and_no_engine() =>
        Assert.Equal(["Documents", "Domain", "Persistence"], RoomsOf(typeof(ApplicationRegistration).Assembly));

    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc")]
    [InlineData("Microsoft.AspNetCore.Http")]
    [InlineData("Microsoft.AspNetCore.Razor")]
    public void of_the_application_lead_to_nothing_of_the_browser(string forbidden) =>
        Assert.DoesNotContain(typeof(ApplicationRegistration).Assembly.GetReferencedAssemblies(),
            name => name.Name!.StartsWith(forbidden, StringComparison.Ordinal));

    [Fact]
    public void of_the_domain_lead_to_the_runtime_alone() =>
        Assert.All(typeof(Text).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

    private static string[] RoomsOf(Assembly room) =>
        [.. room.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("BranchLife.", StringComparison.Ordinal))
            .Select(name => name["BranchLife.".Length..]).Order(StringComparer.Ordinal)];
}
