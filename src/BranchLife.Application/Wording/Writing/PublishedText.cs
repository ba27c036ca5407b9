namespace BranchLife.Application.Wording.Writing;

/// <param name="Title">As it is cited.</param>
/// <param name="Words">The whole text.</param>
public sealed record PublishedText(string Title, string Words);
