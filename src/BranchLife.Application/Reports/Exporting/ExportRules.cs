using BranchLife.Domain;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>What an export refuses.</summary>
public static class ExportRules
{
    public static readonly Rule AReasonIsGiven = new("X-01", "请填写导出事由（不超过400个字），导出将被记录。");
    public static readonly Rule NotAtThisStage = new("X-02", "会议现在所处的阶段还没有这份材料，不能导出：");
    public static readonly Rule NotInThisFormat = new("X-03", "这份材料不能导出为所选格式。");
    public static readonly Rule NothingWasKeptYet = new("X-04", "这份材料还没有整理形成，不能导出：");
    public static readonly Rule NoFaceForPdf = new("X-05", "服务器上没有可嵌入的中文字体，不能导出 PDF。请改用 docx 格式，或者请系统管理员安装字体。");
    public static readonly Rule NotBeforeLaunch = new("X-06", "专题活动还没有部署，不能导出：");
    public static readonly Rule SealsDoNotHold = new("X-07", "封存的记录或者附件核对不通过，不能导出归档包。请系统管理员运行核对命令查明原因。");
}
