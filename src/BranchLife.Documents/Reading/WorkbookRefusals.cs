using System.Globalization;

namespace BranchLife.Documents.Reading;

/// <summary>Every reason for which a file is refused.</summary>
internal static class WorkbookRefusals
{
    private const string SaveAsXlsx = "请用 WPS 或 Excel 打开，另存为“.xlsx”工作簿后再导入。";
    private const string FetchAgain = "请重新导出或重新复制这个文件后再导入。";
    private const string Split = "请删去图片、多余的行列和无关的工作表，或者分成几个文件导入。";

    public static WorkbookRefusedException Empty() => new("file-empty", "文件是空的，没有任何内容。", FetchAgain);

    public static WorkbookRefusedException TooLarge(long limit) => new(
        "file-too-large",
        string.Create(CultureInfo.InvariantCulture, $"文件超过 {limit / 1024 / 1024} MB 的上限。"),
        Split);

    public static WorkbookRefusedException OldWorkbook() =>
        new("file-old-xls", "这是旧版“.xls”工作簿，不能直接读取。", SaveAsXlsx);

    public static WorkbookRefusedException Encrypted() =>
        new("file-encrypted", "文件设有打开密码，读不出内容。", "请打开文件取消密码，保存后再导入。");

    public static WorkbookRefusedException WebPage() =>
        new("file-html", "这个文件其实是网页（HTML），只是名称写成了表格。", SaveAsXlsx);

    public static WorkbookRefusedException PlainText() =>
        new("file-text", "这个文件其实是文本（如 CSV），不是“.xlsx”工作簿。", SaveAsXlsx);

    public static WorkbookRefusedException NoWorkbook() =>
        new("file-not-xlsx", "这个文件不是“.xlsx”工作簿。", SaveAsXlsx);

    public static WorkbookRefusedException Truncated() =>
        new("file-truncated", "文件不完整，后面的内容缺失，可能没有传完。", FetchAgain);

    public static WorkbookRefusedException Damaged(Exception? cause = null) =>
        new("file-damaged", "文件已经损坏，里面的内容读不出来。", "请用 WPS 或 Excel 修复并另存后再导入。", cause);

    public static WorkbookRefusedException Unsafe() =>
        new("file-unsafe", "文件里带有不允许的声明（DTD），为安全起见没有打开。", SaveAsXlsx);

    public static WorkbookRefusedException Expands() =>
        new("file-expands", "文件解压后大得不正常，为安全起见没有打开。", Split);

    public static WorkbookRefusedException TooManyEntries() =>
        new("file-too-many-parts", "文件内部的部件多得不正常，为安全起见没有打开。", Split);

    public static WorkbookRefusedException TooMuchContent() =>
        new("workbook-too-large", "工作簿的内容太多，一次读不完。", Split);
}
