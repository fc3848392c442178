package vn.dangvu.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;

/**
 * Open Liberty reads the mapping of {@code /jakarta.faces.resource/x.css.xhtml} from the first dot of the path; Faces needs
 * it from the last.
 */
public class ResourceMapping implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new ByLastDot((HttpServletRequest) request), response);
    }

    private static final class ByLastDot extends HttpServletRequestWrapper {
        ByLastDot(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpServletMapping getHttpServletMapping() {
            HttpServletMapping mapping = super.getHttpServletMapping();
            String path = getServletPath();
            return new HttpServletMapping() {
                @Override
                public String getMatchValue() {
                    return path.substring(1, path.lastIndexOf('.'));
                }

                @Override
                public String getPattern() {
                    return '*' + path.substring(path.lastIndexOf('.'));
                }

                @Override
                public String getServletName() {
                    return mapping.getServletName();
                }

                @Override
                public MappingMatch getMappingMatch() {
                    return MappingMatch.EXTENSION;
                }
            };
        }
    }
}
