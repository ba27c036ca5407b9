using BranchLife.Application.Imports.Tables;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Files;

/// <summary>Tells what header words mean; remembered for the next list of the same office.</summary>
public sealed class NameColumns(BranchLifeDbContext db, OpenedFiles files)
{
    /// <param name="words">Header words with their fields; null for a word that is to mean nothing.</param>
    public async Task ExecuteAsync(
        Id<ImportFile> id, ImportKind kind, IReadOnlyDictionary<string, string?> words, CancellationToken ct)
    {
        var opened = await files.OpenAsync(id, kind, ct);
        var unit = opened.File.UnitId;
        var known = await db.ImportWords.Where(word => word.UnitId == unit && word.Kind == kind).ToDictionaryAsync(word => word.Word, ct);
        foreach (var (header, field) in words)
        {
            var word = HeaderWords.Compared(header);
            if (word.Length is 0 or > Text.Title || (field is not null && !opened.Words.Fields.Contains(field))) continue;

            if (known.TryGetValue(word, out var told)) told.Field = field;
            else if (LearnedWords.Shipped(kind).FieldOf(header) != field)
                db.Add(known[word] = new ImportWord { UnitId = unit, Kind = kind, Word = word, Field = field });
        }

        await db.SaveChangesAsync(ct);
    }
}
