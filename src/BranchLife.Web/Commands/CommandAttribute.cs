namespace BranchLife.Web.Commands;

/// <param name="name">As it is typed.</param>
/// <param name="usage">Name, arguments and options in one line.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CommandAttribute(string name, string usage) : Attribute
{
    public string Name { get; } = name;

    public string Usage { get; } = usage;

    /// <summary>The command works on the database, which has to be up to date (an embedded one is brought there first).</summary>
    public bool NeedsDatabase { get; init; } = true;

    /// <summary>False: the command works on what it is given and on nothing else. No setting is read, no file of the program opened.</summary>
    public bool NeedsHost { get; init; } = true;
}
