namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>One part of a stacked bar.</summary>
/// <param name="Colour">1 dark green, 2 light green, 3 amber, 4 grey, 5 red, 6 blue, 0 the empty rest.</param>
public sealed record Share(string Name, int Count, int Colour);
