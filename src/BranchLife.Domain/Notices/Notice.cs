using BranchLife.Domain.Members;

namespace BranchLife.Domain.Notices;

/// <summary>A message owed to a person, stored in the same transaction as what it tells of. Never holds content.</summary>
public sealed class Notice : Aggregate<Notice>
{
    private Notice()
    {
    }

    public required Id<Person> RecipientId { get; init; }

    /// <summary>One neutral sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where to go, as a path of this site.</summary>
    public required string Path { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? ReadAt { get; private set; }

    public static Notice To(Id<Notice> id, Id<Person> recipient, string sentence, string path, DateTimeOffset at) =>
        new() { Id = id, RecipientId = recipient, Sentence = sentence, Path = path, At = at };

    public void Read(DateTimeOffset at) => ReadAt ??= at;
}
