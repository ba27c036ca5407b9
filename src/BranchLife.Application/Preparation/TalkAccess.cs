using BranchLife.Application.Access;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation;

public enum TalkAction
{
    Read,
    Record,
}

/// <summary>A talk belongs to the two. That it took place is shown in the matrix, which holds no content.</summary>
public static class TalkAccess
{
    public static bool Allows(TalkAction action, Talk talk, Relation relation) => action switch
    {
        TalkAction.Read or TalkAction.Record => talk.FirstId == relation.PersonId || talk.SecondId == relation.PersonId,
    };

    /// <summary>The SQL twin of <see cref="TalkAction.Read"/>.</summary>
    public static IQueryable<Talk> VisibleTo(this IQueryable<Talk> talks, Actor actor)
    {
        var person = actor.PersonId;
        return talks.Where(talk => talk.FirstId == person || talk.SecondId == person);
    }
}
