namespace BranchLife.Application.Access;

/// <summary>Who acts in this request or command; set once, before anything asks.</summary>
public sealed class CurrentActor
{
    public Actor? Value { get; set; }

    public Actor Required => Value ?? throw new InvalidOperationException("Nobody is signed in.");
}
