using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Persistence.Imports;

namespace BranchLife.Application.Imports.Files;

/// <summary>A handed-in list with all that is needed to read it.</summary>
internal sealed record OpenedFile(ImportFile File, ImportScope Scope, Workbook Workbook, HeaderWords Words);
