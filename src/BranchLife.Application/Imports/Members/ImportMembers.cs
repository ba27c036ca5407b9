using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Posts;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Members;

/// <summary>
/// Takes in the good rows of a roster; the same file again changes nothing. Bad rows stay outside and are named in the
/// answer. All or nothing of the good ones: one transaction, saved in portions.
/// </summary>
public sealed class ImportMembers(
    BranchLifeDbContext db, PreviewMembers previews, PostsOfRoster posts, BindSecretaries secretaries, IdSource ids)
{
    private const int Portion = 1_000;

    public async Task<MembersPreview> ExecuteAsync(Workbook workbook, ImportScope scope, HeaderWords words, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var preview = await previews.FindAsync(workbook, scope, words, ct);
        if (preview.Reading.Found.Tables.Count == 0) throw new RuleViolationException(ImportRules.ATableIsFound);

        var rows = preview.Rows.Where(row => row.State is CellState.New or CellState.Changed).ToList();
        var units = await UnitsOfAsync(rows, ct);

        var wanted = new List<PostsOfRoster.Wanted>();
        foreach (var portion in rows.Chunk(Portion))
        {
            await ChangeAsync([.. portion.Where(row => row.Known is not null)], ct);
            foreach (var row in portion)
            {
                var target = row.Target!;
                var person = row.Known?.PersonId ?? Admit(target, units[row.Row.Unit!.Id]);
                if (target.Posts is { } kinds) wanted.Add(new(person, row.Row.Unit!.Id, kinds));
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await posts.ExecuteAsync(wanted, ct);
        await secretaries.ExecuteAsync([.. units.Keys], replace: false, ct);
        await transaction.CommitAsync(ct);
        return preview;
    }

    private async Task<Dictionary<Id<Unit>, Unit>> UnitsOfAsync(List<ComparedMember> rows, CancellationToken ct)
    {
        var units = new Dictionary<Id<Unit>, Unit>();
        foreach (var some in rows.Select(row => row.Row.Unit!.Id).Distinct().Chunk(Portion))
        {
            foreach (var unit in await db.Units.AsNoTracking().Where(unit => some.Contains(unit.Id)).ToListAsync(ct)) units[unit.Id] = unit;
        }

        return units;
    }

    // Nobody wrote since when the member belongs to the branch: since joining, or since there is the branch.
    private Id<Person> Admit(MemberTarget target, Unit unit)
    {
        var person = Person.Register(ids.Next<Person>(), target.Row.Name!, FactsOf(target));
        var member = Member.Admit(ids.Next<Member>(), person.Id, target.Facts);
        member.Join(unit, target.Facts.JoinedOn > unit.ValidFrom ? target.Facts.JoinedOn : unit.ValidFrom);
        db.Add(person);
        db.Add(member);
        return person.Id;
    }

    private async Task ChangeAsync(ComparedMember[] rows, CancellationToken ct)
    {
        if (rows.Length == 0) return;

        var (personIds, memberIds) = (rows.Select(row => row.Known!.PersonId).ToArray(), rows.Select(row => row.Known!.Id).ToArray());
        var persons = await db.Persons.Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
        var members = await db.Members.Where(member => memberIds.Contains(member.Id)).ToDictionaryAsync(member => member.Id, ct);
        foreach (var row in rows)
        {
            var target = row.Target!;
            persons[row.Known!.PersonId].CorrectByList(row.Known.Name, FactsOf(target));
            members[row.Known.Id].Correct(target.Facts);
        }
    }

    // What the row does not name is known already, or not at all.
    private static PersonFacts FactsOf(MemberTarget target) => new()
    {
        Gender = target.Gender,
        Ethnicity = target.Ethnicity,
        BornOn = target.Born?.Day,
        BornMonthOnly = target.Born?.MonthOnly ?? false,
        Education = target.Education,
        Phone = target.Row.Phone,
        IdNumber = target.Row.IdNumber,
    };
}
