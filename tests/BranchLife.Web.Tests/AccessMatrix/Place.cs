using System.Text.RegularExpressions;
using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>What stands for {id} of one route, and who is meant by the words of the matrix there.</summary>
/// <param name="Branch">Whose thing it is: secretary, committee, recorder, member and suspended are that branch's.</param>
/// <param name="Own">The branch's thing.</param>
/// <param name="Other">The same of a branch with which only the office has to do; null where there is no such thing.</param>
/// <param name="Author">Wrote it.</param>
/// <param name="Criticized">Whom it is about.</param>
/// <param name="Query">What the page needs besides.</param>
internal sealed partial record Place(MatrixBranch Branch, Guid Own, Guid? Other, Id<Person> Author, Id<Person> Criticized, string Query = "")
{
    private static readonly string NoToken = new('a', 26);

    /// <summary>Nothing in the program bears it.</summary>
    public static readonly Guid Missing = new("01980000-0000-7000-8000-0000000000ff");

    /// <summary>Of the link to the open opinion box.</summary>
    public string Token { get; init; } = NoToken;

    /// <summary>An ordinary member whom the thing does not concern.</summary>
    public Id<Person> Member => Branch.Ordinary.First(person => person != Author && person != Criticized && person != Branch.Suspended);

    public string Path(MatrixRow row)
    {
        var id = row.Scope switch
        {
            "own" => Own,
            "other" => Other ?? throw new InvalidOperationException($"{row.Door} has no thing of another branch."),
            "missing" => Missing,
            _ => throw new InvalidOperationException($"{row.Door}: unknown scope {row.Scope}."),
        };
        var path = OptionalPart().Replace(row.Route, "").Replace("{id}", id.ToString(), StringComparison.Ordinal)
            .Replace("{token:length(26)}", row.Scope == "own" ? Token : NoToken, StringComparison.Ordinal);
        var handler = row.Handler.Length > 0 ? $"handler={row.Handler}" : "";
        var query = string.Join('&', new[] { handler, Query }.Where(part => part.Length > 0));
        return query.Length > 0 ? $"{path}?{query}" : path;
    }

    [GeneratedRegex(@"/\{\w+\?\}$")]
    private static partial Regex OptionalPart();
}
