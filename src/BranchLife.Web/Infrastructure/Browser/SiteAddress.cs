namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>Addresses that leave the screen (links to hand on, QR codes): under Site:PublicUrl, else as the page was asked for.</summary>
public sealed class SiteAddress(IConfiguration configuration)
{
    public string Of(HttpRequest request, string path)
    {
        var root = configuration["Site:PublicUrl"] is { Length: > 0 } url ? url.TrimEnd('/') : $"{request.Scheme}://{request.Host}";
        return root + request.PathBase + path;
    }
}
