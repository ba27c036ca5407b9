using BranchLife.Application.Access;
using BranchLife.Persistence;

namespace BranchLife.Application.Inbox;

/// <summary>待办 of the actor in every part played, most urgent first; worked out once a request, for the page and the frame around it.</summary>
public sealed class Waiting(BranchLifeDbContext db, Actor actor)
{
    /// <summary>Of one kind; an office over many branches begins with the most urgent.</summary>
    internal const int Most = 50;

    private IReadOnlyList<Todo>? _found;

    public async Task<IReadOnlyList<Todo>> FindAsync(CancellationToken ct) => _found ??=
    [
        .. new[]
        {
            await new SecretaryWork(db, actor).FindAsync(ct), await new MemberWork(db, actor).FindAsync(ct),
            await new ClaimWork(db, actor).FindAsync(ct), await new AppraisalWork(db, actor).FindAsync(ct),
            await new ItemWork(db, actor).FindAsync(ct), await new ReviewWork(db, actor).FindAsync(ct), await new PromiseWork(db, actor).FindAsync(ct),
            await new DeedWork(db, actor).FindAsync(ct), await new AdministratorWork(db, actor).FindAsync(ct),
        }.SelectMany(todos => todos).OrderBy(todo => todo.DueOn is null).ThenBy(todo => todo.DueOn),
    ];
}
