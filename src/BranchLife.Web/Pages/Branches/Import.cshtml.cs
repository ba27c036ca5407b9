using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Files;
using BranchLife.Persistence.Imports;
using BranchLife.Web.Pages.Imports;

namespace BranchLife.Web.Pages.Branches;

public sealed class ImportModel(OfficeScope offices, HandInFile handIn, ImportTemplate templates)
    : HandInPage(ImportKind.Units, offices, handIn, templates);
