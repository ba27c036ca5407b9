using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>依据: the rules that hold for a branch today, or held for a meeting on its campaign's day.</summary>
public sealed class RulesInForce(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Unit> branch, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().VisibleTo(actor).Where(unit => unit.Id == branch)
            .Select(unit => new { unit.Name, unit.Kind, unit.Domain }).SingleOrDefaultAsync(ct);
        if (unit is null || !unit.Kind.IsBranch) throw new NotFoundException();
        return ViewOf(unit.Name, unit.Kind, unit.Domain, PackCatalogue.For(unit.Kind, unit.Domain, null, clock.Today), clock.Today, Procedure.UsualNotice);
    }

    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().VisibleTo(db, actor).SingleOrDefaultAsync(meeting => meeting.Id == id, ct)
            ?? throw new NotFoundException();
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var unit = await db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => new { unit.Name, unit.Domain }).SingleAsync(ct);
        return ViewOf(unit.Name, about.BranchKind, unit.Domain, about.Pack, about.RulesOf, about.Campaign?.Notice ?? Procedure.UsualNotice) with
        {
            Meeting = meeting.Title,
        };
    }

    /// <summary>Every rule of a branch of this kind on this day, with what its pack makes of it.</summary>
    public static IReadOnlyList<Row> RowsOf(UnitKind kind, DateOnly day, ProcedurePack pack, string notice) =>
    [
        .. RuleCatalogue.All.Where(rule => rule.Holds(kind, day)).Select(rule => new Row(
            rule.Id, Checkpoints.Of(rule.Id), rule.What, rule.Cite(notice), rule.Level, pack.SeverityOf(rule.Id, rule.Severity), rule.From, rule.To,
            pack.Softening(rule.Id)?.How)),
    ];

    private static View ViewOf(string branch, UnitKind kind, BranchDomain? domain, ProcedurePack pack, DateOnly day, string notice) =>
        new(branch, kind, domain, day, pack, RowsOf(kind, day, pack, notice));

    public sealed record View(
        string Branch, UnitKind Kind, BranchDomain? Domain, DateOnly Day, ProcedurePack Pack, IReadOnlyList<Row> Rows)
    {
        /// <summary>Null: of the branch as it stands today.</summary>
        public string? Meeting { get; init; }
    }

    /// <param name="Checkpoint">Null: of a later stage.</param>
    /// <param name="Instead">What the pack lets stand in its place.</param>
    public sealed record Row(
        string Id, Checkpoint? Checkpoint, string What, string Source, RuleLevel Level, FindingSeverity Severity, DateOnly? From, DateOnly? To,
        string? Instead);
}
