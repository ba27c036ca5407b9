using BranchLife.Application.Imports.Comparing;
using BranchLife.Persistence.Imports;

namespace BranchLife.Web.Pages.Imports;

internal static class ImportWords
{
    extension(ImportKind kind)
    {
        /// <summary>What the list is called.</summary>
        public string ListName => kind switch
        {
            ImportKind.Units => "党组织",
            ImportKind.Members => "党员名册",
        };

        /// <summary>The room above the page: its name and address.</summary>
        public (string Name, string Href) Room => kind switch
        {
            ImportKind.Units => ("党组织", "/branches"),
            ImportKind.Members => ("党员", "/members"),
        };
    }

    extension(CellState state)
    {
        public string Word => state switch
        {
            CellState.Unchanged => "不变",
            CellState.New => "新增",
            CellState.Changed => "更改",
            CellState.Error => "不导入",
        };

        public string Tag => state switch
        {
            CellState.Unchanged => "",
            CellState.New => "ok",
            CellState.Changed => "info",
            CellState.Error => "bad",
        };
    }
}
