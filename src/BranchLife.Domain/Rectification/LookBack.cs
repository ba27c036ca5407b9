using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>回头看: one look at a closed item, due on a day that was set when it was closed.</summary>
public sealed class LookBack
{
    public required int Ordinal { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Null: still to be done, however long ago it was due.</summary>
    public DateOnly? DoneOn { get; private set; }

    public LookBackResult? Result { get; private set; }

    public string? Finding { get; private set; }

    public Id<Person>? ById { get; private set; }

    internal void Note(LookBackResult result, string finding, Id<Person> by, DateOnly on) =>
        (Result, Finding, ById, DoneOn) = (result, finding, by, on);
}
