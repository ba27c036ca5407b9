namespace BranchLife.Documents.Reading;

/// <summary>The reader's refusals in the words of somebody who handed in a document.</summary>
internal static class DocxRefusals
{
    private const string SaveAsDocx = "请用 WPS 或 Word 打开，另存为“.docx”文档后再上传。";
    private const string Shorten = "请删去图片和无关内容后再上传。";

    public static WorkbookRefusedException NoDocument() => new("file-not-docx", "这个文件不是“.docx”文档。", SaveAsDocx);

    public static WorkbookRefusedException Of(WorkbookRefusedException refusal) => refusal.Code switch
    {
        "file-not-docx" => refusal,
        "file-empty" => new(refusal.Code, refusal.Sentence, "请重新保存后再上传。", refusal),
        "file-encrypted" => new(refusal.Code, refusal.Sentence, "请打开文件取消密码，保存后再上传。", refusal),
        "file-truncated" or "file-damaged" => new(refusal.Code, refusal.Sentence, "请用 WPS 或 Word 修复并另存后再上传。", refusal),
        "file-too-large" or "file-expands" or "file-too-many-parts" => new(refusal.Code, refusal.Sentence, Shorten, refusal),
        "workbook-too-large" => new("document-too-large", "文档的内容太多，一次读不完。", Shorten, refusal),
        "file-unsafe" => new(refusal.Code, refusal.Sentence, SaveAsDocx, refusal),
        _ => new("file-not-docx", NoDocument().Sentence, SaveAsDocx, refusal),
    };
}
