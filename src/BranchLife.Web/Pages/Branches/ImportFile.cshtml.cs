using BranchLife.Application.Imports.Files;
using BranchLife.Persistence.Imports;
using BranchLife.Web.Pages.Imports;

namespace BranchLife.Web.Pages.Branches;

public sealed class ImportFileModel(
    PreviewFile previews, TakeInFile takeIn, NameColumns nameColumns, DiscardFile discard, FailedRowsOfFile failed)
    : ImportFilePage(ImportKind.Units, previews, takeIn, nameColumns, discard, failed);
