using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Deeds;

/// <summary>The branch's board: what stands at which step, how many of each, and the list that was asked for.</summary>
public sealed class DeedBoard(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 20;

    /// <summary>Of one column; the list has the others.</summary>
    private const int Few = 6;

    private static readonly DeedState[][] Columns =
        [[DeedState.Wished], [DeedState.Accepted], [DeedState.Taken, DeedState.Reported], [DeedState.Confirmed]];

    public async Task<View> FindAsync(Filter filter, CancellationToken ct)
    {
        var readable = db.PracticalDeeds.VisibleTo(actor);
        var counts = await readable.GroupBy(deed => deed.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        List<IReadOnlyList<Card>> columns = [];
        foreach (var states in Columns) columns.Add(states.Any(counts.ContainsKey) ? await CardsAsync(readable, states, ct) : []);
        var listed = Narrow(readable, filter);
        var rows = await (from deed in filter.After is { } last ? listed.Where(deed => deed.Id < last) : listed
                          join branch in db.Units on deed.BranchId equals branch.Id
                          join person in db.Persons on deed.TakenById equals person.Id into takers
                          from taker in takers.DefaultIfEmpty()
                          orderby deed.Id descending
                          select new Row(deed.Id, deed.What, deed.AskedBy, deed.Kind, deed.WishedFor, deed.EnteredOn, deed.State,
                              taker == null ? null : taker.Name, branch.ShortName ?? branch.Name))
            .Take(PageSize + 1).ToListAsync(ct);
        return new View(
            counts, columns[0], columns[1], columns[2], columns[3], [.. rows.Take(PageSize)], await listed.CountAsync(ct),
            rows.Count > PageSize ? rows[PageSize - 1].Id : null, actor.Inside.Length > 0, actor.Inside.Length > 1, actor.Today);
    }

    private async Task<IReadOnlyList<Card>> CardsAsync(IQueryable<PracticalDeed> readable, DeedState[] states, CancellationToken ct) =>
        await (from deed in readable
               where states.Contains(deed.State)
               join person in db.Persons on deed.TakenById equals person.Id into takers
               from taker in takers.DefaultIfEmpty()
               orderby deed.Id descending
               select new Card(deed.Id, deed.What, deed.AskedBy, deed.WishedFor, deed.State, taker == null ? null : taker.Name,
                   deed.Helpers.Count)).Take(Few).ToListAsync(ct);

    private static IQueryable<PracticalDeed> Narrow(IQueryable<PracticalDeed> deeds, Filter filter)
    {
        if (filter.State is { } state) deeds = deeds.Where(deed => deed.State == state);
        if (filter.Kind is { } kind) deeds = deeds.Where(deed => deed.Kind == kind);
        if (filter.Branch is { } branch) deeds = deeds.Where(deed => deed.BranchId == branch);
        if (filter.Year is { } year and > 0 and < 10_000)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            deeds = deeds.Where(deed => first <= deed.EnteredOn && deed.EnteredOn <= last);
        }

        if (string.IsNullOrWhiteSpace(filter.Words)) return deeds;

        var words = filter.Words.Trim();
        return deeds.Where(deed => deed.What.Contains(words) || deed.AskedBy.Contains(words));
    }

    /// <param name="Year">In which it was written down.</param>
    /// <param name="Words">In what is wished for and who asks.</param>
    public sealed record Filter(
        DeedState? State = null, DeedKind? Kind = null, int? Year = null, string? Words = null, Id<Unit>? Branch = null, Id<PracticalDeed>? After = null);

    /// <param name="MayEnter">Belongs to a branch, and so may write down a wish.</param>
    /// <param name="HasSeveral">Belongs to more than one branch.</param>
    public sealed record View(
        IReadOnlyDictionary<DeedState, int> Counts, IReadOnlyList<Card> Wished, IReadOnlyList<Card> Accepted, IReadOnlyList<Card> Running,
        IReadOnlyList<Card> Done, IReadOnlyList<Row> Rows, int Total, Id<PracticalDeed>? Next, bool MayEnter, bool HasSeveral, DateOnly Today)
    {
        public int Of(params IEnumerable<DeedState> states) => states.Sum(state => Counts.GetValueOrDefault(state));
    }

    public sealed record Card(Id<PracticalDeed> Id, string What, string AskedBy, DateOnly? WishedFor, DeedState State, string? TakenBy, int Helpers);

    public sealed record Row(
        Id<PracticalDeed> Id, string What, string AskedBy, DeedKind Kind, DateOnly? WishedFor, DateOnly EnteredOn, DeedState State, string? TakenBy,
        string Branch);
}
