namespace BranchLife.Application.Imports.Units;

/// <summary>The names of the fields of a list of units.</summary>
public static class UnitFields
{
    public const string Code = "code";
    public const string Name = "name";
    public const string ShortName = "shortName";
    public const string Kind = "kind";
    public const string Superior = "superior";
    public const string Founded = "founded";
    public const string Term = "term";
    public const string TermFrom = "termFrom";
    public const string TermTo = "termTo";
    public const string Secretary = "secretary";
    public const string Domain = "domain";
}
