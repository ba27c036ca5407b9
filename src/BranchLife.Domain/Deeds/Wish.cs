namespace BranchLife.Domain.Deeds;

/// <summary>点单 as it is written down. Who asks is a short designation, never a number by which a person could be found.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="AskedBy">群众, in a few words.</param>
/// <param name="WishedFor">By when the asker would like it; null where it does not matter.</param>
public sealed record Wish(string? What, string? AskedBy, DeedKind Kind, string? Place, DateOnly? WishedFor);
