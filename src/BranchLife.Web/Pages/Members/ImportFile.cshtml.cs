using BranchLife.Application.Imports.Files;
using BranchLife.Persistence.Imports;
using BranchLife.Web.Pages.Imports;

namespace BranchLife.Web.Pages.Members;

public sealed class ImportFileModel(
    PreviewFile previews, TakeInFile takeIn, NameColumns nameColumns, DiscardFile discard, FailedRowsOfFile failed)
    : ImportFilePage(ImportKind.Members, previews, takeIn, nameColumns, discard, failed);
