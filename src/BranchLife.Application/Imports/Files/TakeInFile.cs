using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Units;
using BranchLife.Domain;
using BranchLife.Persistence.Imports;

namespace BranchLife.Application.Imports.Files;

/// <summary>Takes in the good rows of a list that was handed in.</summary>
public sealed class TakeInFile(OpenedFiles files, ImportUnits units, ImportMembers members)
{
    public async Task<ImportCounts> ExecuteAsync(Id<ImportFile> id, ImportKind kind, CancellationToken ct)
    {
        var opened = await files.OpenAsync(id, kind, ct);
        return kind switch
        {
            ImportKind.Units => (await units.ExecuteAsync(opened.Workbook, opened.Scope, opened.Words, ct)).Counts,
            ImportKind.Members => (await members.ExecuteAsync(opened.Workbook, opened.Scope, opened.Words, ct)).Counts,
        };
    }
}
